import { setTimeout } from 'node:timers/promises'
import { askPort } from './ask-server.ts'
import { readServerNote } from './serve.ts'

/**
 * Asks the server of a state folder to end (SIGTERM) and waits until it is gone; false when none was running. A
 * process is only ended when the server on the noted port says that it is that process: ids are used again.
 */
export async function stopServer(stateFolder: string, timeoutMs = 15_000): Promise<boolean> {
  const note = await readServerNote(stateFolder)
  if (note === undefined) return false
  const answer = await askPort(stateFolder, note.port)
  if (answer.kind !== 'ours') return false
  const { pid } = answer.word
  process.kill(pid, 'SIGTERM')
  const end = Date.now() + timeoutMs
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
