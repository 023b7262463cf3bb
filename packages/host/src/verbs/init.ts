import { relative, resolve } from 'node:path'
import { editConfig, readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { projectFromTable } from '../init/from-table.ts'
import { type NewFile, readTemplate } from '../init/template.ts'
import { writeProject } from '../init/write-project.ts'
import { CONFIG_FILE, text } from '../open-project.ts'
import type { Inputs, RunVerb } from '../verb.ts'

/** Writes a new project that passes its own checks: from the template, or for a table of the user's own. */
export const run: RunVerb = async (inputs, { cwd }) => {
  const base = resolve(cwd, text(inputs['working-directory']) ?? '.')
  const folder = resolve(base, text(inputs['folder']) ?? '.')
  const files = (await ownProject(folder, base, inputs)) ?? (await templateProject(text(inputs['store'])))
  if (!inputs['dry-run']) await writeProject(folder, files)
  const paths = files.map(({ path }) => path)
  const from = relative(base, folder)
  const next = [
    ...(from === '' ? [] : [`cd ${/^[\w./-]+$/.test(from) ? from : `'${from.replaceAll("'", `'\\''`)}'`}`]),
    'git init -b main && git add . && git commit -m "Start"',
    'millrace doctor',
    'millrace snapshot',
  ]
  const show = [
    `  ${inputs['dry-run'] ? 'Would write' : 'Wrote'} ${paths.length} files to ${folder}`,
    ...paths.map(path => `    ${path}`),
    '',
    ...lookAt(paths, inputs),
    '  Next',
    ...next.map(line => `    ${line}`),
    '',
  ]
  return { json: { folder, files: paths, written: !inputs['dry-run'] }, show: show.join('\n') }
}

/** What nobody but the user can know of their own table. */
function lookAt(paths: readonly string[], inputs: Inputs): string[] {
  if (inputs['from'] === undefined) return []
  const sql = paths.find(path => path.startsWith('features/')) ?? 'features/'
  return [
    '  Look first at',
    `    ${CONFIG_FILE.padEnd(32)}delay: when is the truth known?`,
    `    ${sql.padEnd(32)}is each column known at the time of prediction?`,
    '',
  ]
}

async function ownProject(folder: string, base: string, inputs: Inputs): Promise<NewFile[] | undefined> {
  const [from, label, time] = [text(inputs['from']), text(inputs['label']), text(inputs['time'])]
  if (from === undefined && label === undefined && time === undefined) return undefined
  if (from === undefined || label === undefined || time === undefined) {
    const missing = from === undefined ? '--from' : label === undefined ? '--label' : '--time'
    throw new MillraceError('MR4041', { missing })
  }
  return projectFromTable(folder, { file: resolve(base, from), label, time }, text(inputs['store']))
}

async function templateProject(store: string | undefined): Promise<NewFile[]> {
  const files = (await readTemplate('tabular')).map(file => {
    if (file.path !== CONFIG_FILE || store === undefined) return file
    const edited = editConfig(Buffer.from(file.bytes).toString('utf8'), ['store', 'path'], store)
    return { path: file.path, bytes: Buffer.from(edited) }
  })
  const config = files.find(({ path }) => path === CONFIG_FILE)
  if (config) readConfig({ text: Buffer.from(config.bytes).toString('utf8'), file: CONFIG_FILE })
  return files
}
