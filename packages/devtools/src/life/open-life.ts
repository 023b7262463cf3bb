import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { silent } from '@millrace/contract'
import { openRehearsal, type Rehearsal } from '@millrace/rehearsal'
import { fillTools } from 'millrace'
import { makeBundle } from '../action-bundle/make-bundle.ts'
import { exportTemplate } from '../release/export-template.ts'
import { type Person, person } from './person.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The repository whose life is played. */
export const REPOSITORY = 'acme/flight-delays'
/** Stands for the commit of a release: the folder of the actions is what it means here. */
const PIN = { repository: 'millrace/millrace', sha: 'f'.repeat(40), version: 'v1.0.0' }

/** The template's repository on a local GitHub, with the people of its life. */
export interface Life {
  rehearsal: Rehearsal
  folder: string
  /** The rendered template with its example data, as a release exports it. */
  template: string
  /** Owns the repository, sets it up, writes features. */
  ada: Person
  /** Reviews. */
  bob: Person
  /** Works in a fork. */
  eve: Person
  close(): Promise<void>
}

/** What all lives share: the actions as they are in this work tree, the template as a release exports it. */
export interface Prepared {
  folder: string
  actions: string
  template: string
  /** Folder with all that jobs install, for they have no network. */
  cache: string
}

/** Makes what lives share, and installs what their jobs would. */
export async function prepareLife(): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-on-github-'))
  const [actions, template] = [join(folder, 'actions'), join(folder, 'template')]
  await copyActions(actions)
  await mkdir(template)
  await exportTemplate({ root, name: 'tabular', to: template, pin: PIN })
  const cache = join(root, '.cache/millrace-jobs')
  const projects = [join(template, 'train')]
  await fillTools({
    engine: join(root, 'actions/engine'),
    cache,
    env: process.env,
    progress: silent,
    projects,
  })
  return { folder, actions, template, cache }
}

/** Opens a local GitHub with the people of a life. */
export async function openLife({ folder: shared, actions, template, cache }: Prepared): Promise<Life> {
  const folder = await mkdtemp(join(shared, 'life-'))
  const rehearsal = await openRehearsal({
    folder: join(folder, 'github'),
    actions: { [PIN.repository]: actions },
    network: 'off',
    jobEnv: { MILLRACE_CACHE: cache, UV_OFFLINE: '1' },
    registry: true,
  })
  const { github } = rehearsal
  github.createOrganization('acme')
  const desk = (login: string, repository = REPOSITORY): Person =>
    person({ github, login, token: github.createUser(login), repository, folder: join(folder, 'desks') })
  return {
    rehearsal,
    folder,
    template,
    ada: desk('ada'),
    bob: desk('bob'),
    eve: desk('eve', 'eve/flight-delays'),
    async close() {
      await rehearsal.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
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
