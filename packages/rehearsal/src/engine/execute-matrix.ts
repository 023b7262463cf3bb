import { MillraceError } from '@millrace/contract'
import { enterConcurrency, readConcurrency } from './concurrency-setting.ts'
import { addJob, type Execution, failJob, jobFolder, tellStatus } from './execution.ts'
import { type Contexts, evaluateTemplate, toText } from './expressions.ts'
import { inParallel } from './in-parallel.ts'
import { worst } from './job-graph.ts'
import { matrixCombinations, matrixJobName } from './matrix.ts'
import type { NeedResult } from './render-job.ts'
import type { JobRun } from './run.ts'
import { runJob } from './run-job.ts'
import type { WorkflowJob } from './workflow.ts'

/** A job whose condition holds. */
export interface ReadyJob {
  job: WorkflowJob
  needs: Readonly<Record<string, NeedResult>>
  contexts: Contexts
  /** Names the job in errors. */
  place: string
  /** Whether it goes on when the run is cancelled. */
  survives: () => boolean
}

type Combination = Record<string, unknown>
type Strategy = { failFast: boolean; maxParallel: number }

/** Runs every combination of a job's matrix (without one: the job) and puts their results together. */
export async function executeMatrix(execution: Execution, ready: ReadyJob): Promise<NeedResult> {
  const { job, contexts, place } = ready
  const strategy = evaluateTemplate(job.written['strategy'] ?? {}, {
    contexts,
    place: `${place}.strategy`,
  }) as Combination
  const matrix = strategy['matrix'] as Combination | undefined
  const combinations = matrix === undefined ? [{}] : matrixCombinations(matrix)
  const failFast = strategy['fail-fast'] !== false
  const maxParallel = Number(strategy['max-parallel'] ?? combinations.length)
  const siblings = new AbortController()
  const ended = await inParallel(combinations, maxParallel, async combination => {
    const jobRun = addJob(execution, job, nameOf(ready, combination))
    tellStatus(execution, jobRun, 'queued')
    const end = endOf(execution, ready, siblings.signal)
    await executeOne(execution, ready, {
      jobRun,
      combination,
      end: end.own,
      strategy: matrix && { failFast, maxParallel },
    })
    end.forget()
    if (jobRun.conclusion === 'failure' && failFast) siblings.abort()
    return jobRun
  })
  const result = worst(ended.map(it => it.conclusion as NeedResult['result']))
  const forgiven = mayFail(ready, combinations[0] ?? {}) && result === 'failure' ? 'success' : result
  return { result: forgiven, outputs: Object.assign({}, ...ended.map(it => it.outputs)) }
}

interface One {
  jobRun: JobRun
  combination: Combination
  end: AbortController
  strategy: Strategy | undefined
}

/** One job: waits for its concurrency group and a place, then runs. */
async function executeOne(execution: Execution, ready: ReadyJob, one: One): Promise<void> {
  const { site, run, identity } = execution
  const { jobRun, combination, end } = one
  const contexts = { ...ready.contexts, matrix: combination, strategy: one.strategy ?? {} }
  try {
    const written = ready.job.written['concurrency']
    const setting = readConcurrency(written, { contexts, place: `${ready.place}.concurrency` })
    const turn = await enterConcurrency(site.groups(run.repository), setting, end)
    const giveBack = turn && (await site.slots.take(end.signal))
    if (turn === undefined || giveBack === undefined) {
      turn?.release()
      tellStatus(execution, jobRun, 'completed', 'cancelled')
      return
    }
    try {
      const folder = jobFolder(execution, jobRun)
      tellStatus(execution, jobRun, 'in_progress')
      const outcome = await runJob(site, {
        ...ready,
        ...one,
        contexts,
        run,
        identity,
        folder,
        signal: end.signal,
      })
      Object.assign(jobRun, outcome)
      tellStatus(execution, jobRun, 'completed', outcome.conclusion)
    } finally {
      giveBack()
      turn.release()
    }
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    await failJob(execution, jobRun, error)
  }
}

/** What ends one job: its matrix failing fast, or the run being cancelled where the job does not survive that. */
function endOf(
  { cancel }: Execution,
  { survives }: ReadyJob,
  siblings: AbortSignal,
): { own: AbortController; forget: () => void } {
  const own = new AbortController()
  const end = (): void => own.abort()
  const endUnlessSurvives = (): void => {
    if (!survives()) end()
  }
  cancel.signal.addEventListener('abort', endUnlessSurvives)
  siblings.addEventListener('abort', end)
  if (siblings.aborted) end()
  return {
    own,
    forget() {
      cancel.signal.removeEventListener('abort', endUnlessSurvives)
      siblings.removeEventListener('abort', end)
    },
  }
}

function nameOf({ job, contexts, place }: ReadyJob, matrix: Combination): string {
  const written = job.written['name']
  if (written === undefined || written === null) return matrixJobName(job.id, matrix)
  return toText(evaluateTemplate(written, { contexts: { ...contexts, matrix }, place: `${place}.name` }))
}

function mayFail({ job, contexts, place }: ReadyJob, matrix: Combination): boolean {
  const written = job.written['continue-on-error']
  return (
    evaluateTemplate(written, { contexts: { ...contexts, matrix }, place: `${place}.continue-on-error` }) ===
    true
  )
}
