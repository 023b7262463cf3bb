import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { silent } from '@millrace/contract'
import { openRehearsal, type Rehearsal, type RehearsalOptions } from '@millrace/rehearsal'
import { fillTools, type Pin } from 'millrace'
import { makeBundle } from '../action-bundle/make-bundle.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const cache = join(root, '.cache/millrace-jobs')

/** Stands for the commit of a release: the folder of the actions is what it means here. */
export const PIN: Pin = { repository: 'millrace/millrace', sha: 'f'.repeat(40), version: 'v1.0.0' }

/** Made once for any number of rehearsals. */
export interface PreparedActions {
  /** Folder with the actions as they are in this work tree. */
  actions: string
  /** Folder with all that jobs install, for they have no network. */
  cache: string
}

/** Makes the actions ready below `folder`, and installs what they and the training programs in `projects` would. */
export async function prepareActions(
  folder: string,
  projects: readonly string[] = [],
): Promise<PreparedActions> {
  const actions = join(folder, 'actions')
  await copyActions(actions)
  const engine = join(root, 'actions/engine')
  await fillTools({ engine, cache, env: process.env, progress: silent, projects })
  return { actions, cache }
}

/** A local GitHub without network where `PIN` means these actions. */
export function rehearseActions(
  prepared: PreparedActions,
  options: Omit<RehearsalOptions, 'network'>,
): Promise<Rehearsal> {
  return openRehearsal({
    ...options,
    network: 'off',
    actions: { [PIN.repository]: prepared.actions, ...options.actions },
    jobEnv: { MILLRACE_CACHE: prepared.cache, UV_OFFLINE: '1', ...options.jobEnv },
  })
}

/** What a job gets of the repository of the actions; the bundle is made anew, for what is committed may be older than the code. */
async function copyActions(folder: string): Promise<void> {
  const dist = join(folder, 'actions/engine/dist')
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'action.yml'), join(folder, 'action.yml'))
  await cp(join(root, 'actions'), join(folder, 'actions'), { recursive: true })
  await cp(join(root, 'templates'), join(folder, 'templates'), { recursive: true })
  await rm(dist, { recursive: true, force: true })
  await mkdir(dist)
  for (const [name, bytes] of await makeBundle()) await writeFile(join(dist, name), bytes)
}
