import type { ModelVersion, Sha256 } from '@millrace/contract'
import { stateDigest } from './serve.ts'

/** What a server says about itself. */
export interface ServerWord {
  /** Digest of its state folder. */
  state: string
  pid: number
  model: string
  version: ModelVersion
  sha256: Sha256
  sequence: number
  pointer: Sha256
}

/** Who listens on a port: nobody, a server of this state folder, or something else. */
export type PortAnswer = { kind: 'nobody' } | { kind: 'ours'; word: ServerWord } | { kind: 'other' }

/** Asks whoever listens on a port of this machine who it is. */
export async function askPort(stateFolder: string, port: number, timeoutMs = 5000): Promise<PortAnswer> {
  let text: string
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    text = await (await fetch(`http://127.0.0.1:${port}/millrace`, { signal, redirect: 'error' })).text()
  } catch (error) {
    // Something took the connection and did not answer as a server of ours does.
    return isRefused(error) ? { kind: 'nobody' } : { kind: 'other' }
  }
  const word = readWord(text)
  return word !== undefined && word.state === (await stateDigest(stateFolder))
    ? { kind: 'ours', word }
    : { kind: 'other' }
}

function readWord(text: string): ServerWord | undefined {
  try {
    return (JSON.parse(text) as ServerWord | null) ?? undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** True for a connection that nobody took. */
export function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}
