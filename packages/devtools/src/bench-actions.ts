import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { writeFigures } from './bars/write-figures.ts'
import { type MeasuredStep, nothing, timeSteps } from './bench/action-place.ts'
import { measureInTurn, type Times, timesOf } from './bench/measure.ts'
import { runCommand } from './bench/run-command.ts'
import { PIN, prepareActions } from './life/prepare-actions.ts'

// How long a step of a workflow takes, by act: against a composite step that does nothing, and with nothing installed.
const RUNS = 9
const COLD_RUNS = 3
const ours = (path: string) => `${PIN.repository}${path}@${PIN.sha}`
const files = { candidate: 'new.csv', champion: 'live.csv', label: 'late', score: 'p', key: 'id' }
const plan = { name: 'plan', uses: ours(''), with: { command: 'plan' } }
const snapshot = { name: 'snapshot-data, reused', uses: ours('/actions/snapshot-data') }
const validate = { name: 'validate-model, two files', uses: ours('/actions/validate-model'), with: files }
const steps: readonly MeasuredStep[] = [nothing, plan, snapshot, validate]

const line = (text: string) => process.stdout.write(`${text}\n`)
const shown = ({ median, min, max }: Times) => `${inSeconds(median)} s  (${inSeconds(min)}–${inSeconds(max)})`
const inSeconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
const times = (seconds: readonly number[] = []) => timesOf(seconds.map(one => one * 1000))

const top = await mkdtemp(join(tmpdir(), 'millrace-bench-actions-'))
try {
  line('One job with the same steps again and again; then jobs on a machine that has nothing …')
  const prepared = await prepareActions(top)
  const jobEnv = { MILLRACE_CACHE: prepared.cache }
  const folder = join(top, 'warm')
  // Each runs twice before, unmeasured: the first snapshot is taken, those after it are reused.
  const rounds = await timeSteps(steps, { folder, rounds: RUNS + 2, prepared, options: { jobEnv } })
  const warm = rounds.map(seconds => times(seconds.slice(2)))
  const cold: number[] = []
  for (let run = 0; run < COLD_RUNS; run += 1) {
    const own = join(top, `cold-${run}`)
    await mkdir(own)
    const options = { network: 'on', toolCache: join(own, 'tools') } as const
    const [, [seconds = Number.NaN] = []] = await timeSteps([nothing, validate], {
      folder: own,
      rounds: 1,
      prepared,
      options,
    })
    cold.push(seconds)
  }
  const node = { program: process.execPath, args: ['-e', '0'], cwd: top }
  const limit = (await measureInTurn({ node: () => runCommand(node) }, RUNS)).node
  const empty = times(rounds[0]?.slice(2))
  for (const [index, { name }] of steps.entries()) line(`  ${name.padEnd(30)}${shown(warm[index] ?? empty)}`)
  line(`  ${'the same, nothing installed'.padEnd(30)}${shown(times(cold))}`)
  line(
    `\n  Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${RUNS} steps in turn, cold of ${COLD_RUNS} (least–most)`,
  )
  line(
    `  No step of ours can be faster than an empty one and Node's start: ${inSeconds(empty.median + limit.median)} s`,
  )
  const slowest = Math.max(...warm.map(({ median }) => median))
  const over = (slowest - empty.median) / 1000
  const start = times(cold).median / 1000
  line(
    `\n  slowest reused step  ${over.toFixed(2)} s over an empty one, ${(slowest / empty.median).toFixed(1)} × of it  target ≤ 1 s    ${over <= 1 ? 'ok' : 'SHORT'}`,
  )
  line(`  cold, with installs  ${start.toFixed(2)} s  target ≤ 10 s   ${start <= 10 ? 'ok' : 'SHORT'}`)
  writeFigures('bench-actions', {
    'cold start of the engine with its installs': { figure: start },
    'a reused step over an empty composite step': { figure: over },
  })
  process.exitCode = over <= 1 && start <= 10 ? 0 : 1
} finally {
  await rm(top, { recursive: true, force: true })
}
