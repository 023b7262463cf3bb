import { setTimeout } from 'node:timers/promises'
import { askPort } from './ask-server.ts'
import { readServerNote } from './serve.ts'

// Longer than a server takes to answer what is under way.
const PATIENCE_MS = 15_000

/**
 * Asks the server of a state folder (on the port it noted, or on `port`) to end with SIGTERM and waits until it is
 * gone; false when none was running. A process is only ended when the server on that port says that it is that process: ids are used again.
 */
export async function stopServer(stateFolder: string, port?: number): Promise<boolean> {
  const at = port ?? (await readServerNote(stateFolder))?.port
  if (at === undefined) return false
  const answer = await askPort(stateFolder, at)
  if (answer.kind !== 'ours') return false
  const { pid } = answer.word
  process.kill(pid, 'SIGTERM')
  const end = Date.now() + PATIENCE_MS
  while (isAlive(pid)) {
    if (Date.now() > end) process.kill(pid, 'SIGKILL')
    await setTimeout(20)
  }
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
