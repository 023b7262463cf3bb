import { join } from 'node:path'
import { openStore, type Store, type StoreConfig, type StorePlaces } from '@millrace/store'
import type { Access, Surroundings } from '../verb.ts'
import type { RemotePlace } from './access.ts'
import { isTrusted } from './untrusted.ts'

/** Folder for what a run makes that main does not trust, below the project's: the run's artifact carries it on. */
const PREVIEW = join('.millrace', 'preview', 'store')

/** The store that a project works with, and the one that main's runs wrote: the same, but for an untrusted run. */
export function openStores(
  config: StoreConfig,
  place: Pick<StorePlaces, 'projectRoot' | 'home' | 'cache' | 'env'> & {
    /** The repository whose store it is, where that is known. */
    repository: RemotePlace | Access | undefined
    run: Surroundings['run']
  },
): { own: Store; trusted: Store } {
  const { repository, run, ...places } = place
  const all: StorePlaces = { ...places, ...(repository && { registry: registryOf(repository) }) }
  const trusted = openStore(config, all)
  if (isTrusted(run)) return { own: trusted, trusted }
  return { own: openStore(config, { ...all, overlay: join(places.projectRoot, PREVIEW) }), trusted }
}

function registryOf(place: RemotePlace | Access): NonNullable<StorePlaces['registry']> {
  const [owner = '', repo = ''] = place.repository.split('/')
  const { serverUrl } = place
  if (!('token' in place)) return { serverUrl, owner, repo }
  const { token, visibility } = place
  return { serverUrl, owner, repo, token, ...(visibility && { visibility }) }
}
