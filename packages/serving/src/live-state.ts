import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError, type ModelVersion, type Sha256 } from '@millrace/contract'
import { replaceFile } from './replace-file.ts'

/** The version that a server serves. */
export interface LiveVersion {
  version: ModelVersion
  /** The model's tree. */
  sha256: Sha256
  /** Folder of the model, relative to the state folder. */
  folder: string
  sequence: number
  /** SHA-256 of the pointer file that wanted it. */
  pointer: Sha256
}

/** `live.json`: what to serve, and what it took the place of, so that a failed switch can go back even after a crash. */
export interface Live extends LiveVersion {
  replaces?: LiveVersion
}

/** Folder with all that the server of a model's stage keeps on this machine. */
export function serveFolder(projectRoot: string, model: string, stage: string): string {
  return join(projectRoot, '.millrace', 'serve', model, stage)
}

/** Folder of a model's files, relative to the state folder. */
export function modelFolder(sha256: Sha256): string {
  return join('models', sha256)
}

/** Reads `live.json`; `undefined` when nothing was ever switched on. */
export async function readLive(stateFolder: string): Promise<Live | undefined> {
  const path = join(stateFolder, 'live.json')
  try {
    return checkLive(JSON.parse(await readFile(path, 'utf8')), path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    if (cause instanceof SyntaxError) {
      throw new MillraceError('MR1204', { what: path, problem: 'It is not JSON.' }, { cause })
    }
    throw cause
  }
}

/** Replaces `live.json`; `undefined` removes it. A running server follows when it is told to load. */
export async function writeLive(stateFolder: string, live: Live | undefined): Promise<void> {
  const path = join(stateFolder, 'live.json')
  if (live === undefined) await rm(path, { force: true })
  else await replaceFile(path, `${JSON.stringify(live, null, 2)}\n`)
}

function checkLive(value: unknown, path: string): Live {
  const live = value as Partial<Live> | null
  const whole =
    typeof live?.version === 'string' &&
    /^[0-9a-f]{64}$/.test(live.sha256 ?? '') &&
    /^[0-9a-f]{64}$/.test(live.pointer ?? '') &&
    typeof live.sequence === 'number' &&
    typeof live.folder === 'string'
  if (!whole) {
    throw new MillraceError('MR1204', { what: path, problem: 'It does not name a version and its folder.' })
  }
  if (live.replaces !== undefined) checkLive(live.replaces, path)
  return live as Live
}
