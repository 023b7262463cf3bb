import { execFile } from 'node:child_process'

export interface ToolAnswer {
  /** `undefined` when the tool is not there or can not be started. */
  exitCode: number | undefined
  stdout: string
  stderr: string
}

/** Runs a quick question (a version, a path) without a shell; any exit code is an answer. */
export function askTool(
  command: readonly [string, ...string[]],
  { cwd, env }: { cwd?: string; env: Readonly<Record<string, string>> },
): Promise<ToolAnswer> {
  const [tool, ...args] = command
  return new Promise(resolve => {
    execFile(tool, args, { env, ...(cwd && { cwd }), maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      const exitCode = error ? (typeof error.code === 'number' ? error.code : undefined) : 0
      resolve({ exitCode, stdout, stderr })
    })
  })
}
