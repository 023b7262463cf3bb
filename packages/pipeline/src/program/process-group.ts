import { spawn } from 'node:child_process'
import { bug } from '@millrace/contract'

/**
 * Waits on a pipe from us. Its end without the word "done" means that we are gone, by whatever death: then the group
 * goes too. A constant script; the group’s number comes through the pipe. (dash knows a group only after `-s KILL`.)
 */
const GUARD = 'read -r group || exit 0; read -r word || kill -s KILL -- "-$group"'

/** Sees to it that a process group does not outlive us. */
export interface Guard {
  watch(group: number): void
  release(): void
}

/** Starts the guard: before the program, so that there is no moment in which nobody watches it. */
export function startGuard(): Guard {
  const guard = spawn('/bin/sh', ['-c', GUARD], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
  })
  guard.unref()
  // A guard that somebody killed is not worth failing for: the program is also stopped by its own time limit.
  guard.on('error', () => guard.stdin.destroy())
  guard.stdin.on('error', () => guard.stdin.destroy())
  let watching = false
  return {
    watch(group) {
      watching = true
      guard.stdin.write(`${group}\n`)
    },
    release: () => void guard.stdin.end(watching ? 'done\n' : ''),
  }
}

/** Sends a signal to every process of a group; a group that is already gone is fine. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // macOS says EPERM for a group of which only zombies are left.
    if (code !== 'ESRCH' && code !== 'EPERM') throw bug(`signal to process group ${group}`, error)
  }
}
