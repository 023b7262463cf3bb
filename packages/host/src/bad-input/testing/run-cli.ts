import { main } from '../../main.ts'

/** What a run of the command line left: as a process would, without one. */
export interface CliRun {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs the command line in this process, in a folder, with what it prints caught. One run at a time. */
export async function runCli(
  argv: readonly string[],
  cwd: string,
  onStderr: (text: string) => void = () => undefined,
): Promise<CliRun> {
  const [stdout, stderr, folder] = [process.stdout.write, process.stderr.write, process.cwd()]
  const seen = { stdout: '', stderr: '' }
  process.chdir(cwd)
  process.stdout.write = ((text: string | Uint8Array) => {
    seen.stdout += String(text)
    return true
  }) as typeof process.stdout.write
  process.stderr.write = ((text: string | Uint8Array) => {
    seen.stderr += String(text)
    onStderr(String(text))
    return true
  }) as typeof process.stderr.write
  try {
    return { exitCode: await main(argv, '0.0.0'), ...seen }
  } finally {
    process.stdout.write = stdout
    process.stderr.write = stderr
    process.chdir(folder)
  }
}
