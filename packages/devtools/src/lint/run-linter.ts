import { execFile } from 'node:child_process'

/** Runs a linter; an exit code outside `codes` is a failure of the linter itself, with what it said. */
export function runLinter(
  program: string,
  args: readonly string[],
  { cwd, codes }: { cwd: string; codes: readonly number[] },
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (child.exitCode !== null && codes.includes(child.exitCode)) resolve({ stdout, stderr })
      else reject(new Error(`${program} failed: ${stderr || stdout}`, { cause: error }))
    })
  })
}
