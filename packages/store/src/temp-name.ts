import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { errnoOf } from './errno.ts'

/** `.millrace-<place>-<pid>-<start>-<count>`: place says in which boot and container the pid means something. */
const GRAMMAR = /^\.millrace-([0-9a-f]{8})-(\d+)-\d+-\d+$/
const HOUR = 3_600_000

let place: string | undefined
let count = 0

/** A name that no other process, machine or container writes to. */
export function tempName(): string {
  const start = Math.round(performance.timeOrigin)
  return `.millrace-${here()}-${process.pid}-${start}-${count++}`
}

/**
 * Removes temporary files and folders that their writers left in a folder: those of dead processes of this machine
 * at once, those of others when nothing was written to them for an hour. Writers call it before their first file.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const match = GRAMMAR.exec(name)
    if (!match || (match[1] === here() && Number(match[2]) === process.pid)) continue
    const path = join(folder, name)
    const dead = match[1] === here() && !isAlive(Number(match[2]))
    if (dead || (await isOld(path))) await rm(path, { recursive: true, force: true }).catch(unlessForeign)
  }
}

/** In a folder that many share (`/tmp`), another user's are left to that user. */
function unlessForeign(error: unknown): void {
  const errno = errnoOf(error)
  if (errno !== 'EPERM' && errno !== 'EACCES') throw error
}

async function isOld(path: string): Promise<boolean> {
  const state = await stat(path).catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error
  })
  return state !== undefined && state.mtimeMs < Date.now() - HOUR
}

/** A pid that was given again to another program counts as alive: then the hour decides. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) !== 'ESRCH'
  }
}

function here(): string {
  place ??= createHash('sha256')
    .update([hostname(), linuxOnly(bootId), linuxOnly(pidNamespace)].join('\n'))
    .digest('hex')
    .slice(0, 8)
  return place
}

const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
const pidNamespace = () => readlinkSync('/proc/self/ns/pid')

function linuxOnly(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (errnoOf(error) === undefined) throw error
    return ''
  }
}
