import type { Blob, Blobs } from './blobs.ts'
import type { ResultsJob } from './results.ts'
import { problem, type TwirpProblem } from './twirp-problem.ts'

type Body = Readonly<Record<string, unknown>>
type Answer = Promise<object | TwirpProblem>

/** A cache of one repository, in the scope of the ref whose run made it. */
interface Entry {
  id: number
  repository: string
  scope: string
  key: string
  version: string
  blob: Blob
  done: boolean
}

export interface Caches {
  /** Methods of `github.actions.results.api.v1.CacheService`. */
  methods: Readonly<Record<string, (body: Body, job: ResultsJob) => Answer>>
}

/**
 * Caches as GitHub scopes them (docs: "Dependency caching reference"): a run writes for its own ref; it reads its own
 * ref's, then those of a pull request's base, then the default branch's. What a pull request writes reaches no branch.
 */
export function openCaches(blobs: Blobs): Caches {
  const entries: Entry[] = []

  const same = (entry: Entry, body: Body, job: ResultsJob): boolean =>
    entry.repository === job.repository &&
    entry.scope === job.ref &&
    entry.key === body['key'] &&
    entry.version === body['version']

  const create = async (body: Body, job: ResultsJob): Answer => {
    const key = String(body['key'] ?? '')
    const version = String(body['version'] ?? '')
    if (key === '' || version === '') return problem('invalid_argument', 'key and version are required')
    if (entries.some(entry => same(entry, body, job))) {
      return problem('already_exists', 'cache entry with the same key, version, and scope already exists')
    }
    const blob = blobs.create({ contentType: 'application/octet-stream', fileName: 'cache' })
    entries.push({
      id: entries.length + 1,
      repository: job.repository,
      scope: job.ref,
      key,
      version,
      blob,
      done: false,
    })
    return { ok: true, signed_upload_url: blobs.url(blob), message: '' }
  }

  const finalize = async (body: Body, job: ResultsJob): Answer => {
    const entry = entries.find(it => same(it, body, job))
    const size = entry && (await blobs.size(entry.blob))
    if (entry === undefined || size === undefined) return problem('not_found', 'cache entry not found')
    if (String(body['size_bytes']) !== String(size))
      return { ok: false, entry_id: '0', message: `size is ${size}` }
    entry.done = true
    return { ok: true, entry_id: String(entry.id), message: '' }
  }

  const download = async (body: Body, job: ResultsJob): Answer => {
    const keys = [body['key'], ...((body['restore_keys'] ?? []) as unknown[])].map(String)
    const entry = findCache(entries, keys, { version: String(body['version']), ...job })
    if (entry === undefined) return { ok: false, signed_download_url: '', matched_key: '' }
    return { ok: true, signed_download_url: blobs.url(entry.blob), matched_key: entry.key }
  }

  return {
    methods: {
      CreateCacheEntry: create,
      FinalizeCacheEntryUpload: finalize,
      GetCacheEntryDownloadURL: download,
    },
  }
}

/** The cache for keys in their order: exactly so called, else the newest that begins so; nearer scopes come first. */
export function findCache<E extends Pick<Entry, 'repository' | 'scope' | 'key' | 'version' | 'done'>>(
  entries: readonly E[],
  keys: readonly string[],
  of: Pick<ResultsJob, 'repository' | 'ref' | 'readableRefs'> & { version: string },
): E | undefined {
  for (const scope of [of.ref, ...of.readableRefs]) {
    const there = entries.filter(
      it => it.done && it.repository === of.repository && it.scope === scope && it.version === of.version,
    )
    for (const key of keys) {
      const found = there.find(it => it.key === key) ?? there.findLast(it => it.key.startsWith(key))
      if (found) return found
    }
  }
  return undefined
}
