import type { LintResult } from './finding.ts'
import type { PinnedTool } from './install-tool.ts'
import { runLinter } from './run-linter.ts'

export const zizmor: PinnedTool = {
  name: 'zizmor',
  version: '1.32.0',
  program: 'bin/zizmor',
  install: folder => [
    { program: 'python3', args: ['-m', 'venv', folder] },
    {
      program: `${folder}/bin/pip`,
      args: ['install', '--quiet', '--disable-pip-version-check', '--no-deps', 'zizmor==1.32.0'],
    },
  ],
}

interface Said {
  ident: string
  desc: string
  locations: {
    symbolic: { kind: string; key: { Local?: { verbatim_path: string } } }
    concrete: { location: { start_point: { row: number } }; feature: string }
  }[]
}

/** Looks at workflows, action.yml and dependabot.yml below a folder, as its strictest self and without excuses. */
export async function runZizmor(program: string, folder: string): Promise<LintResult> {
  const strict = ['--offline', '--persona=auditor', '--no-ignores', '--strict-collection', '--collect=all']
  const { stdout, stderr } = await runLinter(
    program,
    [...strict, '--no-progress', '--color=never', '--format=json', '.'],
    { cwd: folder, codes: [0, 10, 11, 12, 13, 14] },
  )
  const findings = (JSON.parse(stdout) as Said[]).map(({ ident, desc, locations }) => {
    const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0]
    return {
      path: place?.symbolic.key.Local?.verbatim_path ?? '',
      line: (place?.concrete.location.start_point.row ?? 0) + 1,
      rule: ident,
      message: desc,
      snippet: place?.concrete.feature ?? '',
    }
  })
  const read = [...stderr.matchAll(/ completed (?:\.\/)?(.*)$/gm)].map(match => match[1] ?? '')
  return { findings, read }
}
