import { execFile } from 'node:child_process'

/** What a command said and how it left. */
export interface CliResult {
  code: number
  stdout: string
  stderr: string
}

const ENTRY = `import(${JSON.stringify(new URL('../main.ts', import.meta.url).href)})
  .then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1), '0.0.0-test') })`

/** Runs the command line from its sources in a process of its own, as `millrace …` in a folder. */
export function runCli(
  argv: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<CliResult> {
  const args = [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    '--eval',
    ENTRY,
    '--',
    ...argv,
  ]
  const { NO_COLOR: _, FORCE_COLOR: __, MILLRACE_ENV: ___, ...inherited } = process.env
  return new Promise(resolve => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { ...inherited, ...env }, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
        resolve({ code, stdout, stderr })
      },
    )
  })
}
