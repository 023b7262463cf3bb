import { statSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { setImmediate as immediate } from 'node:timers/promises'
import { MillraceError } from '@millrace/contract'
import type { Driver, Layout, ObjectState } from '../driver.ts'
import { errnoOf } from '../errno.ts'
import { openSource, readChunks, readSmall } from '../read-source.ts'
import { removeLeftovers, tempName } from '../temp-name.ts'
import { syncFiles } from './local-durable.ts'
import { storeFaults } from './local-faults.ts'
import { receiveInto } from './local-receive.ts'
import { writeWhole } from './local-write.ts'

export interface LocalOptions {
  /** Create the folders above the store too. Otherwise a parent that is missing (a disk not mounted) is MR1301. */
  parents?: boolean
  /** How blobs are named. Default: DVC's layout. */
  layout?: Layout
}

/** Where files are written before they are renamed to their place. */
const TEMPORARY = 'millrace/tmp'

/**
 * A folder, in DVC 3's layout unless another is asked for. Blobs are files of mode 0444 less umask; temporary files stand under `millrace/tmp`
 * and are removed by the next writer when theirs died. Nothing is created before the first write.
 */
export function localDriver(folder: string, { parents = false, layout = 'dvc' }: LocalOptions = {}): Driver {
  const root = resolve(folder)
  const location = `local ${root}`
  const faults = storeFaults(root, location)
  const pathOf = (key: string) => join(root, ...key.split('/'))
  const temporary = () => join(root, TEMPORARY, tempName())
  let ready: Promise<void> | undefined
  let received = 0

  return {
    location,
    layout,
    abilities: { putIfAbsent: true, files: true },
    pathOf,
    probe: want =>
      faults('a test file', async () => {
        if (want === 'read') await readdir(root).catch(unlessAbsent)
        else {
          await prepare()
          await probeWriting(location, temporary)
        }
      }),
    stat: key => faults(key, async () => stateOf(pathOf(key))),
    get: key => faults(key, () => contentOf(pathOf(key))),
    put: (key, { bytes, how }) =>
      faults(key, async () => {
        await prepare()
        return writeWhole(temporary(), pathOf(key), { bytes, how })
      }),
    receive: source =>
      faults('a blob', async () => {
        await prepare()
        // Small files are handled without a pause: signals and progress want their turn too.
        if (++received % 64 === 0) await immediate()
        const taken = await receiveInto(source, temporary())
        return {
          ref: taken.ref,
          keep: key => faults(key, () => taken.keep(pathOf(key))),
          drop: () => faults('a blob', () => taken.drop()),
        }
      }),
    sync: keys => faults('what was kept', () => syncFiles(root, keys.map(pathOf))),
    list: prefix => faults(prefix, () => listKeys(root, prefix)),
  }

  /** Before the first write of this process: the folders stand, what dead writers left is gone. */
  async function prepare(): Promise<void> {
    ready ??= (async () => {
      await mkdir(root, { recursive: parents }).catch(error => {
        if (errnoOf(error) !== 'EEXIST') throw error
      })
      await mkdir(join(root, TEMPORARY), { recursive: true })
      await removeLeftovers(join(root, TEMPORARY))
    })().catch(error => {
      ready = undefined
      throw error
    })
    await ready
  }
}

/** Files can be written, and a name that is taken stays with whoever took it. */
async function probeWriting(location: string, temporary: () => string): Promise<void> {
  const path = temporary()
  const probe = { bytes: Buffer.from('probe'), how: 'create' } as const
  try {
    await writeWhole(temporary(), path, probe)
    if (!(await writeWhole(temporary(), path, probe))) return
    const problem = 'Two writers can both create the same file on this file system.'
    throw new MillraceError('MR1301', { location, problem })
  } finally {
    await rm(path, { force: true })
  }
}

/** Synchronous, as the reading of small files and for the same reason. */
function stateOf(path: string): ObjectState | undefined {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (!state?.isFile()) return undefined
  const { ino, size, mtimeNs, ctimeNs } = state
  return { size: Number(size), tag: [ino, size, mtimeNs, ctimeNs].join(' ') }
}

async function contentOf(path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (!stateOf(path)) return undefined
  const source = { file: path, follow: true }
  const small = readSmall(source)
  if (small) return only(small)
  const input = await openSource(source)
  return (async function* () {
    try {
      yield* readChunks(input)
    } finally {
      await input.handle.close()
    }
  })()
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function listKeys(root: string, prefix: string): Promise<string[]> {
  const folder = join(root, ...prefix.split('/'))
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessAbsent)
  return (found ?? [])
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

function unlessAbsent(error: unknown): undefined {
  if (errnoOf(error) !== 'ENOENT' && errnoOf(error) !== 'ENOTDIR') throw error
}
