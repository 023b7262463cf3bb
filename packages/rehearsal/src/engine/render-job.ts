import { stringify } from 'yaml'
import type { Workflow, WorkflowJob } from './workflow.ts'

/** What a job that is needed came to, as `needs.<id>` shows it. */
export interface NeedResult {
  result: 'success' | 'failure' | 'cancelled' | 'skipped'
  outputs: Readonly<Record<string, string>>
}

export interface JobRendering {
  workflow: Workflow
  job: WorkflowJob
  event: string
  needs: Readonly<Record<string, NeedResult>>
  strategy?: { matrix: Readonly<Record<string, unknown>>; failFast: boolean; maxParallel: number }
  /** What a `uses:` stands for in this rehearsal. */
  uses: (written: string) => string
  /** Program that stands in for the shells. */
  runStep: string
  /** Program and file that take the job's outputs. */
  writeOutputs: string
  outputsFile: string
}

/** Label that act maps to this machine. */
export const RUNNER_LABEL = 'rehearsal'
/** Id of the step that the rendering adds at the end; logs leave it out. */
export const OUTPUTS_STEP = '__millrace_outputs'

/** What the engine itself does for a job, so that act need not know it. */
const ENGINE_KEYS = [
  'needs',
  'if',
  'permissions',
  'concurrency',
  'environment',
  'timeout-minutes',
  'continue-on-error',
  'strategy',
  'runs-on',
  'outputs',
  'name',
  'snapshot',
]

/**
 * The copy of a workflow that act runs for one job: the job as written, needed jobs as stubs that come to what they
 * came to, shells behind our launcher, `uses` as folders of this machine.
 */
export function renderJob(rendering: JobRendering): string {
  const { workflow, job, event, needs } = rendering
  const {
    name: _name,
    on: _on,
    jobs: _jobs,
    permissions: _p,
    concurrency: _c,
    'run-name': _r,
    ...rest
  } = workflow.written
  const stubs = Object.entries(needs).map(([id, need]) => [id, stubOf(need)])
  const text = {
    ...withoutShell(rest),
    name: workflow.name,
    on: { [event]: event === 'workflow_dispatch' ? dispatchOf(workflow) : null },
    jobs: { ...Object.fromEntries(stubs), [job.id]: jobOf(rendering) },
  }
  return stringify(text, { aliasDuplicateObjects: false, lineWidth: 0 })
}

function jobOf(rendering: JobRendering): Record<string, unknown> {
  const { job, needs, strategy, workflow } = rendering
  const written = withoutShell(without(job.written, ENGINE_KEYS))
  const shell = shellOf(job.written) ?? shellOf(workflow.written) ?? ''
  const steps = (job.written['steps'] as Record<string, unknown>[]).map((step, index) =>
    stepOf(rendering, step, { index, shell }),
  )
  return {
    ...written,
    ...(Object.keys(needs).length > 0 ? { needs: Object.keys(needs) } : {}),
    if: 'always()',
    'runs-on': RUNNER_LABEL,
    ...(strategy && {
      strategy: {
        'fail-fast': strategy.failFast,
        'max-parallel': strategy.maxParallel,
        matrix: { include: [strategy.matrix] },
      },
    }),
    steps: [...steps, ...outputsOf(rendering)],
  }
}

/** One step: its name is set where none is written, or every line of act's log would carry the whole script. */
export function stepOf(
  { uses, runStep }: Pick<JobRendering, 'uses' | 'runStep'>,
  step: Readonly<Record<string, unknown>>,
  { index, shell }: { index: number; shell: string },
): Record<string, unknown> {
  if (typeof step['uses'] === 'string') return { ...step, uses: uses(step['uses']) }
  if (step['run'] === undefined) return step
  const own = step['shell'] === undefined ? shell : String(step['shell'])
  return {
    ...step,
    name: step['name'] ?? `Run step ${index + 1}`,
    shell: `${runStep} {0} ${quoted(own)}`,
  }
}

function outputsOf({ job, writeOutputs, outputsFile }: JobRendering): Record<string, unknown>[] {
  const outputs = Object.entries((job.written['outputs'] ?? {}) as Record<string, unknown>)
  if (outputs.length === 0) return []
  return [
    {
      id: OUTPUTS_STEP,
      name: 'Outputs',
      if: 'always()',
      run: JSON.stringify(outputs.map(([name]) => name)),
      'working-directory': '.',
      env: Object.fromEntries(outputs.map(([, value], index) => [`OUTPUT_${index}`, value])),
      shell: `${writeOutputs} {0} ${quoted(outputsFile)}`,
    },
  ]
}

/** act runs a stub in some 20 ms. It knows no cancelled job: to a step that asks, such a one has failed. */
function stubOf({ result, outputs }: NeedResult): Record<string, unknown> {
  const values = Object.entries(outputs).map(([name, value]) => [
    name,
    `\${{ '${value.replaceAll("'", "''")}' }}`,
  ])
  return {
    'runs-on': RUNNER_LABEL,
    if: result === 'skipped' ? 'false' : 'always()',
    ...(values.length > 0 ? { outputs: Object.fromEntries(values) } : {}),
    steps: [
      { name: result, shell: 'sh {0}', 'working-directory': '.', run: result === 'success' ? ':' : 'exit 1' },
    ],
  }
}

function dispatchOf({ written }: Workflow): unknown {
  const on = written['on']
  return typeof on === 'object' && on !== null && !Array.isArray(on)
    ? (on as Record<string, unknown>)['workflow_dispatch']
    : null
}

function shellOf(holder: Readonly<Record<string, unknown>>): string | undefined {
  const defaults = holder['defaults'] as { run?: { shell?: string } } | undefined
  return defaults?.run?.shell
}

function withoutShell(holder: Record<string, unknown>): Record<string, unknown> {
  const defaults = holder['defaults'] as { run?: Record<string, unknown> } | undefined
  if (defaults?.run === undefined) return holder
  const run = without(defaults.run, ['shell'])
  return Object.keys(run).length === 0 ? without(holder, ['defaults']) : { ...holder, defaults: { run } }
}

function without(
  holder: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(holder).filter(([key]) => !keys.includes(key)))
}

/** One word for act, which splits a shell as a shell would. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
