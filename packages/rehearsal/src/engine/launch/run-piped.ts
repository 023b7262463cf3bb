import { spawn } from 'node:child_process'
import { existsSync, writeSync } from 'node:fs'
import { endMark, receiptPath } from './end-mark.ts'

/** How long output is read that comes after the end of the program. */
const DRAIN_MS = 1000
/** How long is waited until the end of the output was read. */
const RECEIPT_MS = 5000

/**
 * Runs a program with pipes for its output and nothing to read, as GitHub's runner does (act gives a terminal, where
 * programs colour, ask and draw bars), and ends as it ends. `lastWords` come after all that a failed program said.
 */
export function runPiped(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  lastWords: (exitCode: number) => string = () => '',
): void {
  const [program = '', ...args] = command
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let last = 10
  const pass = (bytes: Uint8Array): void => {
    last = bytes.at(-1) ?? last
    write(bytes)
  }
  child.stdout.on('data', pass)
  child.stderr.on('data', pass)
  child.on('error', error => {
    write(Buffer.from(`::error::${program} can not be started: ${error.message}\n`))
    process.exitCode = 127
  })
  let leaving = false
  const leave = (): void => {
    if (leaving) return
    leaving = true
    const code = Number(process.exitCode ?? 0)
    if (code === 0) process.exit()
    write(Buffer.from(`${last === 10 ? '' : '\n'}${lastWords(code)}`))
    leaveWhenRead()
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : 15)
    // What a background process of the step still holds open is not waited for.
    setTimeout(leave, DRAIN_MS)
  })
  child.on('close', leave)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
}

/**
 * act 0.2.89 forgets what it has not yet read of a program that failed (pkg/container/host_environment.go, exec), so a
 * mark goes last, and the engine, which reads what act read, leaves a receipt for it.
 */
function leaveWhenRead(): void {
  const id = crypto.randomUUID()
  const receipt = receiptPath(process.env['RUNNER_TEMP'] ?? '', id)
  write(Buffer.from(`${endMark(id)}\n`))
  const end = Date.now() + RECEIPT_MS
  const timer = setInterval(() => {
    if (!existsSync(receipt) && Date.now() < end) return
    clearInterval(timer)
    process.exit()
  }, 5)
}

/** The terminal of act is read slowly at times: a full one is waited for. */
function write(bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE' || code === 'EIO') return
      if (code !== 'EAGAIN') throw error
    }
  }
}
