import { resolve } from 'node:path'
import { editConfig, readConfig } from '@millrace/config'
import { readTemplate } from '../init/template.ts'
import { writeProject } from '../init/write-project.ts'
import { CONFIG_FILE, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Writes a new project that passes its own checks. */
export const run: RunVerb = async (inputs, { cwd }) => {
  const folder = resolve(cwd, text(inputs['working-directory']) ?? '.', text(inputs['folder']) ?? '.')
  const store = text(inputs['store'])
  const files = (await readTemplate('tabular')).map(file => {
    if (file.path !== CONFIG_FILE || store === undefined) return file
    const edited = editConfig(Buffer.from(file.bytes).toString('utf8'), ['store', 'path'], store)
    return { path: file.path, bytes: Buffer.from(edited) }
  })
  const config = files.find(({ path }) => path === CONFIG_FILE)
  if (config) readConfig({ text: Buffer.from(config.bytes).toString('utf8'), file: CONFIG_FILE })
  if (!inputs['dry-run']) await writeProject(folder, files)
  const paths = files.map(({ path }) => path)
  const head = inputs['dry-run'] ? `Would write to ${folder}:` : `Wrote ${folder}:`
  const next = [
    'git init && git add . && git commit -m "Start"',
    'millrace doctor',
    'millrace snapshot',
    'millrace plan',
  ]
  const show = [
    `  ${head}`,
    ...paths.map(path => `    ${path}`),
    '',
    '  Next',
    ...next.map(line => `    ${line}`),
    '',
  ]
  return { json: { folder, files: paths }, show: show.join('\n') }
}
