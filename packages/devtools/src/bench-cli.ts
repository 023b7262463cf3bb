import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder, stopServer } from '@millrace/serving'
import { DVC_VERSION, installDvc } from '@millrace/store/testing'
import { makeDvcProject } from './bench/dvc-project.ts'
import { measureInTurn, type Times } from './bench/measure.ts'
import { makeMillraceProject } from './bench/millrace-project.ts'
import { type Command, runCommand } from './bench/run-command.ts'

// How long a person waits for the command line: the built one, against bare Node and against real DVC.
const RUNS = 9
const bin = fileURLToPath(new URL('../../host/bin/millrace.js', import.meta.url))
const top = realpathSync(mkdtempSync(join(tmpdir(), 'millrace-bench-')))
const node = (cwd: string, ...args: string[]): Command => ({ program: process.execPath, args, cwd })
const millrace = (cwd: string, ...args: string[]) => node(cwd, bin, ...args)
const line = (text: string) => process.stdout.write(`${text}\n`)
const shown = ({ median, min, max }: Times) =>
  `${median.toFixed(0).padStart(5)} ms  (${min.toFixed(0)}–${max.toFixed(0)})`

let project: string | undefined
try {
  const dvc = await installDvc()
  line('Two projects with the same twelve files and the same stages, nothing left to do …')
  project = await makeMillraceProject(top, millrace)
  const equal = await makeDvcProject(top, dvc)
  const folder = project
  const times = await measureInTurn(
    {
      'node -e 0': () => runCommand(node(folder, '-e', '0')),
      'git rev-parse HEAD': () => runCommand({ program: 'git', args: ['rev-parse', 'HEAD'], cwd: folder }),
      'millrace --version': () => runCommand(millrace(folder, '--version')),
      'millrace plan': () => runCommand(millrace(folder, 'plan')),
      'dvc status': () => dvc.run(equal, 'status'),
    },
    RUNS,
  )
  for (const [name, taken] of Object.entries(times)) line(`  ${name.padEnd(20)}${shown(taken)}`)
  line(
    `\n  Node ${process.version}, DVC ${DVC_VERSION}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${RUNS} runs in turn (least–most)`,
  )
  const limit = times['node -e 0'].median + times['git rev-parse HEAD'].median
  line(`  No plan can be faster than Node's start and one git: ${limit.toFixed(0)} ms`)
  const version = times['millrace --version'].median / times['node -e 0'].median
  const plan = times['dvc status'].median / times['millrace plan'].median
  line(
    `\n  millrace --version  ${version.toFixed(2)} × bare Node     target ≤ 2     ${version <= 2 ? 'ok' : 'SHORT'}`,
  )
  line(
    `  millrace plan       ${plan.toFixed(2)} × as fast as DVC  target ≥ 3     ${plan >= 3 ? 'ok' : 'SHORT'}`,
  )
  process.exitCode = version <= 2 && plan >= 3 ? 0 : 1
} finally {
  if (project !== undefined) await stopServer(serveFolder(project, 'risk', 'production'))
  if (process.env['MILLRACE_BENCH_KEEP']) line(`  Kept: ${top}`)
  else rmSync(top, { recursive: true, force: true })
}
