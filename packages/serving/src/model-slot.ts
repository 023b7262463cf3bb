import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { type Live, readLive } from './live-state.ts'
import { loadModel, type Model } from './model.ts'
import { verifyFolder } from './verify-folder.ts'

/** A model with the version that it is. */
export interface Serving {
  live: Live
  model: Model
}

/** The one model that a server serves, and how it is exchanged. */
export interface ModelSlot {
  current(): Serving
  /** Runs `work` on the current model; a model that was exchanged meanwhile stays until its last work is done. */
  use<T>(work: (serving: Serving) => Promise<T>): Promise<T>
  /** Reads live.json again and switches to what it names. The old model serves on when that fails. */
  reload(): Promise<Serving>
  close(): Promise<void>
}

interface Held extends Serving {
  users: number
  retired: boolean
}

/** Loads the live version of a state folder (MR2408 none, MR2409 changed files, MR2401–MR2403 the model). */
export async function openModelSlot(stateFolder: string): Promise<ModelSlot> {
  let held = await load()
  let queue: Promise<unknown> = Promise.resolve()
  return {
    current: () => held,
    async use(work) {
      const mine = held
      mine.users++
      try {
        return await work(mine)
      } finally {
        mine.users--
        await releaseIfDone(mine)
      }
    },
    reload() {
      // One after the other: the last one asked for is the one that stays.
      const next = queue.then(exchange)
      queue = next.catch(() => undefined)
      return next
    },
    close: () => retire(held),
  }

  async function exchange(): Promise<Serving> {
    const old = held
    const next = await load()
    if (next.live.sha256 === old.live.sha256) {
      old.live = next.live
      await next.model.release()
      return old
    }
    held = next
    await retire(old)
    return next
  }

  async function load(): Promise<Held> {
    const live = await readLive(stateFolder)
    if (live === undefined) throw new MillraceError('MR2408', { folder: stateFolder })
    const folder = join(stateFolder, live.folder)
    await verifyFolder(folder, live.sha256)
    return { live, model: await loadModel(folder), users: 0, retired: false }
  }
}

async function retire(held: Held): Promise<void> {
  held.retired = true
  await releaseIfDone(held)
}

async function releaseIfDone(held: Held): Promise<void> {
  if (held.retired && held.users === 0) await held.model.release()
}
