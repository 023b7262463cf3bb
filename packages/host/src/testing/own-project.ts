import { execFileSync } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CliResult, runCli } from './run-cli.ts'

/** A folder in which commands run one after the other; every one of them must end with 0. */
export interface Ground {
  top: string
  millrace(folder: string, ...argv: string[]): Promise<CliResult>
  git(folder: string, ...argv: string[]): string
  remove(): Promise<void>
}

export async function openGround(env: Readonly<Record<string, string>> = {}): Promise<Ground> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-cli-')))
  return {
    top,
    async millrace(folder, ...argv) {
      const result = await runCli(argv, { cwd: join(top, folder), env })
      if (result.code !== 0) throw new Error(`millrace ${argv.join(' ')}: ${result.code}\n${result.stderr}`)
      return result
    },
    git: (folder, ...argv) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...argv], {
        cwd: join(top, folder),
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    remove: () => rm(top, { recursive: true, force: true }),
  }
}
