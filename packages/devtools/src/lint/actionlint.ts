import type { Finding, LintResult } from './finding.ts'
import type { PinnedTool } from './install-tool.ts'
import { runLinter } from './run-linter.ts'

export const actionlint: PinnedTool = {
  name: 'actionlint',
  version: '1.7.12',
  program: 'actionlint',
  install: folder => [
    {
      program: 'go',
      args: ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'],
      env: { GOBIN: folder },
    },
  ],
}

/** Looks at two or more workflow files. shellcheck and pyflakes are left out: they would be another tool on each machine. */
export async function runActionlint(program: string, folder: string, paths: string[]): Promise<LintResult> {
  const args = ['-verbose', '-no-color', '-shellcheck=', '-pyflakes=', '-format', '{{json .}}', ...paths]
  const { stdout, stderr } = await runLinter(program, args, { cwd: folder, codes: [0, 1] })
  const said = JSON.parse(stdout) as {
    message: string
    filepath: string
    line: number
    kind: string
    snippet?: string
  }[]
  const findings: Finding[] = said.map(({ message, filepath, line, kind, snippet = '' }) => ({
    path: filepath,
    line,
    rule: kind,
    message,
    snippet,
  }))
  // Its other lines are written by several threads at once and can be torn.
  const count = /^verbose: Linting (\d+) files$/m.exec(stderr)?.[1]
  const read = paths.length === Number(count) ? paths : []
  return { findings, read }
}

/**
 * actionlint 1.7.12 does not know `uses: $/path`, an action of the same repository at the same commit. The one thing
 * that it may say: the rest, and how often it said this.
 */
export function withoutDollarLines(findings: readonly Finding[]): { rest: Finding[]; dollarLines: number } {
  const rest = findings.filter(
    ({ rule, snippet }) => !(rule === 'action' && /^\s*(- )?uses: \$\//.test(snippet)),
  )
  return { rest, dollarLines: findings.length - rest.length }
}
