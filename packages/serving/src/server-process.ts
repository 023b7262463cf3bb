import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BugError, MillraceError } from '@millrace/contract'
import { type Served, serve } from './serve.ts'
import type { ServerMessage } from './server-message.ts'

/**
 * The server's own process: `server-process.js --state <folder> --port <port> [--tied]`. It tells the process that spawned it
 * how the start went; a tied one ends with that process, however that ends.
 */
const { values } = parseArgs({
  options: { state: { type: 'string' }, port: { type: 'string' }, tied: { type: 'boolean', default: false } },
})
const stateFolder = values.state ?? ''
const now = (): Date => new Date()

if (values.tied) process.on('disconnect', () => process.exit(0))

try {
  const served = await serve({ stateFolder, port: Number(values.port), log, now })
  stopOn('SIGTERM', served)
  stopOn('SIGINT', served)
  tell({ kind: 'ready', port: served.port })
} catch (error) {
  log('not started', { message: error instanceof Error ? error.message : String(error) })
  if (error instanceof MillraceError) tell({ kind: 'failed', code: error.code, values: { ...error.values } })
  else throw error
  process.exitCode = error.exitCode
  process.disconnect?.()
}

function stopOn(signal: 'SIGTERM' | 'SIGINT', served: Served): void {
  process.once(signal, () => {
    served.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('not stopped well', { message: error instanceof BugError ? error.message : String(error) })
        process.exit(1)
      },
    )
  })
}

function tell(message: ServerMessage): void {
  // The process that started this one may be gone: then nobody is told, and the server serves on.
  if (process.connected) process.send?.(message)
}

function log(event: string, details: Record<string, string | number> = {}): void {
  const line = JSON.stringify({ time: now().toISOString(), event, ...details })
  appendFileSync(join(stateFolder, 'server.log'), `${line}\n`)
}
