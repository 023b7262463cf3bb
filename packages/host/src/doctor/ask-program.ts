import { execFile } from 'node:child_process'

const SECONDS = 20

/** What a program answered. */
export interface ProgramAnswer {
  /** `undefined` where it is not there, can not be started or takes too long. */
  exitCode: number | undefined
  stdout: string
  stderr: string
}

/** Asks a program something small, without a shell and without a terminal to prompt on; any exit code is an answer. */
export function askProgram(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string | undefined>> },
): Promise<ProgramAnswer> {
  const options = { cwd, env: { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }, timeout: SECONDS * 1000 }
  return new Promise(resolve => {
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const exitCode = error ? (typeof error.code === 'number' ? error.code : undefined) : 0
      resolve({ exitCode, stdout, stderr })
    })
    child.stdin?.end()
  })
}
