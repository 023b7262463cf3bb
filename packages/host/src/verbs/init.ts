import { join, relative, resolve } from 'node:path'
import { editConfig, readConfig } from '@millrace/config'
import { MillraceError } from '@millrace/contract'
import { findPlace, type ProjectPlace } from '../init/find-place.ts'
import { projectFromTable } from '../init/from-table.ts'
import { githubFiles, isForGitHub } from '../init/github-files.ts'
import { withGitHub } from '../init/github-overlay.ts'
import { findPin } from '../init/release-pin.ts'
import { showInit } from '../init/show-init.ts'
import { type NewFile, readTemplate } from '../init/template.ts'
import { planWriting, readWritten, writeProject } from '../init/write-project.ts'
import { CONFIG_FILE, text } from '../open-project.ts'
import type { Inputs, RunVerb } from '../verb.ts'

/** Writes a new project that passes its own checks, with the files that GitHub reads; or these beside one that is there. */
export const run: RunVerb = async (inputs, { cwd, env }) => {
  const base = resolve(cwd, text(inputs['working-directory']) ?? '.')
  const folder = resolve(base, text(inputs['folder']) ?? '.')
  const place = await findPlace(folder, env)
  const pin = await findPin(text(inputs['pin']))
  const onGitHub = inputs['github'] === true || isOnGitHub(place, env)
  const there = inputs['github'] && inputs['from'] === undefined ? await readWritten(folder) : undefined
  const project = there === undefined ? await newProject(folder, base, { inputs, place, onGitHub }) : []
  const owner = onGitHub ? place.origin?.owner : undefined
  const forGitHub = await githubFiles({ prefix: place.prefix, owner, pin })
  const plan = await planWriting(
    [
      ...project.map(file => ({ ...file, full: join(folder, file.path) })),
      ...forGitHub.map(file => ({ ...file, full: join(place.top, file.path) })),
    ],
    { pin, config: there === undefined ? undefined : { full: join(folder, CONFIG_FILE), edit: withGitHub } },
  )
  if (!inputs['dry-run']) await writeProject(plan)
  const paths = (files: readonly { full: string }[]) =>
    files.map(({ full }) => relative(folder, full).replaceAll('\\', '/'))
  const result = {
    folder,
    files: paths(plan.write).sort(),
    kept: paths(plan.kept),
    changed: paths(plan.change),
    written: !inputs['dry-run'],
    pin: pin ? `${pin.repository}@${pin.sha}` : null,
  }
  const isOwn = inputs['from'] !== undefined
  return { json: result, show: showInit(result, { place, from: relative(base, folder), onGitHub, isOwn }) }
}

/** GitHub’s own servers are known by their name; another one is where gh is told of it. */
function isOnGitHub({ origin }: ProjectPlace, env: Readonly<Record<string, string | undefined>>): boolean {
  return origin !== undefined && (origin.server.kind !== 'ghes' || origin.server.host === env['GH_HOST'])
}

interface Choice {
  inputs: Inputs
  place: ProjectPlace
  onGitHub: boolean
}

async function newProject(folder: string, base: string, choice: Choice): Promise<NewFile[]> {
  const own = await ownProject(folder, base, choice)
  if (!own) return templateProject(text(choice.inputs['store']) ?? storeBeside(choice.place))
  return own.map(file =>
    choice.onGitHub && file.path === CONFIG_FILE
      ? { ...file, bytes: Buffer.from(withGitHub(textOf(file))) }
      : file,
  )
}

/** Below the repository's top the folder beside the project is still in it: the store goes beside the repository. */
function storeBeside({ prefix }: ProjectPlace): string | undefined {
  return prefix === '' ? undefined : `${'../'.repeat(prefix.split('/').length)}store`
}

async function ownProject(
  folder: string,
  base: string,
  { inputs, place }: Choice,
): Promise<NewFile[] | undefined> {
  const [from, label, time] = [text(inputs['from']), text(inputs['label']), text(inputs['time'])]
  if (from === undefined && label === undefined && time === undefined) return undefined
  if (from === undefined || label === undefined || time === undefined) {
    const missing = from === undefined ? '--from' : label === undefined ? '--label' : '--time'
    throw new MillraceError('MR4041', { missing })
  }
  const own = { file: resolve(base, from), label, time }
  const depth = place.prefix.split('/').length
  return projectFromTable(folder, own, { store: text(inputs['store']), depth })
}

async function templateProject(store: string | undefined): Promise<NewFile[]> {
  const files = (await readTemplate('tabular', path => !isForGitHub(path))).map(file => {
    if (file.path !== CONFIG_FILE || store === undefined) return file
    return { path: file.path, bytes: Buffer.from(editConfig(textOf(file), ['store', 'path'], store)) }
  })
  const config = files.find(({ path }) => path === CONFIG_FILE)
  if (config) readConfig({ text: textOf(config), file: CONFIG_FILE })
  return files
}

function textOf({ bytes }: NewFile): string {
  return Buffer.from(bytes).toString('utf8')
}
