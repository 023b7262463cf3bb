import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { JobRun, Rehearsal } from '@millrace/rehearsal'
import { whyNoAct } from '@millrace/rehearsal/testing'
import { actionSpecs, sharedOutputs } from 'millrace'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeFigures } from '../bars/write-figures.ts'
import { predictionsCsv } from '../life/feed.ts'
import { person } from '../life/person.ts'
import { PIN, prepareActions, rehearseActions } from '../life/prepare-actions.ts'
import { type HostileStep, planSteps } from './plan-steps.ts'
import { type Canary, readCanary } from './read-canary.ts'
import { renderWorkflow } from './render-workflow.ts'
import { texts } from './texts.ts'

const CONTROL = 'control'
const NAIVE = `ada/naive@${'e'.repeat(40)}`
/** act ends with a panic where a script asks for an input with an open expression in it. */
const crashesAct = (text: string) => /\$\{\{/.test(text)
const nothing: Canary = { executed: [], environment: [], outputs: [], commands: [], summary: [] }

/** What an action must not do: it puts its input into a script, and into the runner's files as it is. */
const naive = `
name: Naive
inputs: { text: { required: true, description: any text } }
outputs: { exit: { description: exit code, value: '\${{ steps.run.outputs.exit }}' } }
runs:
  using: composite
  steps:
    - id: run
      shell: bash
      run: |
        echo "\${{ inputs.text }}"
        echo "text=\${{ inputs.text }}" | tee -a "$GITHUB_ENV" >> "$GITHUB_OUTPUT"
        echo "\${{ inputs.text }}" >> "$GITHUB_STEP_SUMMARY"
        exit 1
`

const project = `
project: hostile
store: { driver: local, path: ../store }
datasets: { flights: { source: { files: predictions.csv }, columns: { id: { type: integer } } } }
`

const missing = await whyNoAct()
const plan = planSteps()
/** Steps by id of their job: the name of the action. */
const jobs = new Map<string, readonly HostileStep[]>([
  ...[...plan].map(([path, steps]) => [path.replace('actions/', '') || 'root', steps] as const),
  [CONTROL, texts.flatMap((words, text) => (crashesAct(words) ? [] : [{ path: NAIVE, with: { text } }]))],
])

let folder: string
let canaries: string
let rehearsal: Rehearsal
let done: readonly JobRun[] = []

beforeAll(async () => {
  if (missing !== undefined) return
  folder = await mkdtemp(join(tmpdir(), 'millrace-hostile-'))
  canaries = join(folder, 'canaries')
  await mkdir(canaries)
  const files = {
    'naive/action.yml': naive,
    'repository/millrace.yaml': project,
    'repository/predictions.csv': predictionsCsv(0.5),
    'repository/.github/workflows/hostile.yml': renderWorkflow(jobs, PIN.sha),
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  rehearsal = await rehearseActions(await prepareActions(folder), {
    folder: join(folder, 'github'),
    actions: { 'ada/naive': join(folder, 'naive') },
    jobEnv: { CANARY: canaries },
    // A machine of one's own may have a local store, so that verbs come as far as they can.
    hosted: false,
  })
  const { github } = rehearsal
  const ada = person({
    github,
    login: 'ada',
    token: github.createUser('ada'),
    repository: 'ada/hostile',
    folder: join(folder, 'desks'),
  })
  await github.createRepository({
    owner: 'ada',
    name: 'hostile',
    by: 'ada',
    from: join(folder, 'repository'),
  })
  await ada.dispatch('hostile.yml', { texts: JSON.stringify(texts) })
  await rehearsal.idle(300)
  done = rehearsal.runs('hostile.yml').flatMap(({ jobs }) => jobs)
}, 300_000)
afterAll(async () => {
  await rehearsal?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

function canaryOf(name: string): Canary {
  const job = done.find(one => one.job === name)
  if (!job) throw new Error(`${name} did not run: ${JSON.stringify(rehearsal.runs(), null, 1)}`)
  const own = actionSpecs.find(spec => spec.name === name)?.outputs ?? {}
  return readCanary(canaries, job, [...Object.keys(own), ...Object.keys(sharedOutputs)])
}

test('there are 31 hostile texts, and each composite gets each of them', () => {
  expect(new Set(texts).size).toBe(31)
  expect(plan.size).toBe(7)
  for (const steps of plan.values())
    expect(new Set(steps.flatMap(step => Object.values(step.with)).filter(Number.isInteger)).size).toBe(31)
})

describe.skipIf(missing !== undefined)('hostile texts in the inputs of a workflow’s step', () => {
  test('do all they want in an action that trusts them: the canary sees it', () => {
    const { executed, environment, outputs, commands, summary } = canaryOf(CONTROL)
    expect(executed).toContain('a command')
    expect(environment).toContain('EVIL')
    expect(outputs.join('\n')).toContain('exit=0')
    expect(commands).toContain('said: evil')
    expect(commands).toContain('a word was masked')
    expect(summary).not.toEqual([])
  })

  test.each([...plan.keys()].map(path => path.replace('actions/', '') || 'root'))(
    'stay texts in %s',
    name => {
      expect(canaryOf(name)).toEqual(nothing)
      const job = done.find(one => one.job === name)
      expect(job?.conclusion).toBe('success')
    },
  )

  test('are counted for the bars', () => {
    const all = [...plan.keys()].map(path => canaryOf(path.replace('actions/', '') || 'root'))
    const of = plan.size * texts.length
    const count = (what: (canary: Canary) => number) => all.reduce((sum, canary) => sum + what(canary), 0)
    writeFigures('hostile-inputs', {
      'hostile inputs executed': {
        figure: count(
          ({ executed, commands, outputs }) => executed.length + commands.length + outputs.length,
        ),
        of,
      },
      'environment keys that hostile inputs added': {
        figure: count(({ environment }) => environment.length),
        of,
      },
    })
  })
})
