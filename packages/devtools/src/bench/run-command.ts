import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const exec = promisify(execFile)

export interface Command {
  program: string
  args: readonly string[]
  cwd: string
}

/** Runs a program to its end and returns its stdout; a failure carries its output. */
export async function runCommand({ program, args, cwd }: Command): Promise<string> {
  return (await exec(program, args, { cwd, maxBuffer: 1 << 26 })).stdout
}
