import { createRequire } from 'node:module'
import type { ModelVersion, Sha256 } from '@millrace/contract'
import { stateDigest } from './serve.ts'

/** Bytes after which an answer is not that of a server of ours. */
const MAX_ANSWER = 65_536

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
    text = await get(port, timeoutMs)
  } catch (error) {
    // Something took the connection and did not answer as a server of ours does.
    return isRefused(error) ? { kind: 'nobody' } : { kind: 'other' }
  }
  const word = readWord(text)
  return word !== undefined && word.state === (await stateDigest(stateFolder))
    ? { kind: 'ours', word }
    : { kind: 'other' }
}

/**
 * Not fetch: that refuses some ports unasked. And required, not imported: an import of node:http fills in all its
 * exports, one of which loads fetch's whole library (37 ms of a plan).
 */
function get(port: number, timeoutMs: number): Promise<string> {
  const { request } = createRequire(import.meta.url)('node:http') as typeof import('node:http')
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const asked = request({ host: '127.0.0.1', port, path: '/millrace', agent: false, signal }, response => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > MAX_ANSWER) response.destroy(new RangeError('more than a server of ours says'))
      })
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
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
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}
