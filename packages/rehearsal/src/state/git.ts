import { spawn } from 'node:child_process'
import { MillraceError } from '@millrace/contract'

export interface GitOptions {
  /** Bytes for its standard input. */
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
  /** Exit codes that are answers and not failures; 0 alone where it is left out. */
  exits?: readonly number[]
  /** Keeps the last line's end, where the output is a file's bytes. */
  keepEnd?: boolean
}

/** Git without anybody's configuration, so that the local GitHub works the same on every machine. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
}

/** Runs Git on a bare repository and returns its stdout, without the last line's end. MR5003 when it fails. */
export async function git(
  gitDir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await gitResult(gitDir, args, options)).stdout
}

/** The same with the exit code, for commands whose exit code is an answer. */
export function gitResult(
  gitDir: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ stdout: string; exit: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', gitDir, ...args], {
      env: { ...gitEnvironment, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      const exit = code ?? -1
      if (!(options.exits ?? [0]).includes(exit)) {
        const frame = Buffer.concat(err).toString()
        return reject(new MillraceError('MR5003', { command: args.slice(0, 2).join(' '), exit }, { frame }))
      }
      const stdout = Buffer.concat(out).toString()
      resolve({ stdout: options.keepEnd === true ? stdout : stdout.replace(/\n$/, ''), exit })
    })
    // A command that does not read its input closes the pipe; what it says then counts, not the pipe.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}
