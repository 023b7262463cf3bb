import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rehearsal } from '@millrace/rehearsal'
import { exportTemplate } from '../release/export-template.ts'
import { type Person, person } from './person.ts'
import { PIN, type PreparedActions, prepareActions, rehearseActions } from './prepare-actions.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The repository whose life is played. */
export const REPOSITORY = 'acme/flight-delays'

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
export interface Prepared extends PreparedActions {
  folder: string
  template: string
}

/** Makes what lives share, and installs what their jobs would. */
export async function prepareLife(): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-on-github-'))
  const template = join(folder, 'template')
  await mkdir(template)
  await exportTemplate({ root, name: 'tabular', to: template, pin: PIN })
  return { folder, template, ...(await prepareActions(folder, [join(template, 'train')])) }
}

/** Opens a local GitHub with the people of a life. */
export async function openLife({ folder: shared, template, ...prepared }: Prepared): Promise<Life> {
  const folder = await mkdtemp(join(shared, 'life-'))
  const rehearsal = await rehearseActions(prepared, { folder: join(folder, 'github'), registry: true })
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
