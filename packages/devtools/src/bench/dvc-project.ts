import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dvc } from '@millrace/store/testing'
import { MONTHS, monthOfRows } from './rows.ts'
import { runCommand } from './run-command.ts'

const step = (name: string, needs: readonly string[], gives: string) => `  ${name}:
    cmd: python3 step.py ${needs[0]} ${gives}
    deps:
${['step.py', ...needs].map(path => `      - ${path}`).join('\n')}
    outs:
      - ${gives}
`

/** The same data and the same three stages in DVC, run and committed: `dvc status` has nothing to say. */
export async function makeDvcProject(top: string, dvc: Dvc): Promise<string> {
  const folder = join(top, 'dvc')
  mkdirSync(join(folder, 'data/visits'), { recursive: true })
  const git = (...args: string[]) => runCommand({ program: 'git', args, cwd: folder })
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('config', 'user.name', 'Bench')
  await git('config', 'user.email', 'bench@example.org')
  await dvc.run(folder, 'init', '--quiet')
  for (const month of MONTHS) writeFileSync(join(folder, 'data/visits', `${month}.csv`), monthOfRows(month))
  writeFileSync(
    join(folder, 'step.py'),
    'import pathlib, sys\npathlib.Path(sys.argv[2]).write_text(f"made from {sys.argv[1]}\\n")\n',
  )
  writeFileSync(
    join(folder, 'dvc.yaml'),
    `stages:\n${step('features', ['data/visits'], 'table.txt')}${step('train', ['table.txt'], 'model.txt')}${step('validate', ['model.txt', 'table.txt'], 'report.txt')}`,
  )
  await dvc.run(folder, 'add', '--quiet', 'data/visits')
  await dvc.run(folder, 'repro', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'Start')
  const said = await dvc.run(folder, 'status')
  if (!said.includes('up to date')) throw new Error(`The DVC project is not at rest: ${said}`)
  return folder
}
