import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'

/** How long output is read that comes after the end of the program. */
const DRAIN_MS = 1000

/**
 * Runs a program with pipes for its output and nothing to read, as GitHub's runner does (act gives a terminal, where
 * programs colour, ask and draw bars), and ends as it ends.
 */
export function runPiped(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  onEnd: (exitCode: number) => void = () => undefined,
): void {
  const [program = '', ...args] = command
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.on('data', (bytes: Uint8Array) => write(bytes))
  child.stderr.on('data', (bytes: Uint8Array) => write(bytes))
  child.on('error', error => {
    write(Buffer.from(`::error::${program} can not be started: ${error.message}\n`))
    process.exitCode = 127
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : 15)
    // What a background process of the step still holds open is not waited for.
    setTimeout(() => {
      onEnd(Number(process.exitCode ?? 0))
      process.exit()
    }, DRAIN_MS)
  })
  child.on('close', () => {
    onEnd(Number(process.exitCode ?? 0))
    process.exit()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
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
