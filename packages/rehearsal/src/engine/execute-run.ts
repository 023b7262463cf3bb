import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BugError, MillraceError } from '@millrace/contract'
import { enterConcurrency, readConcurrency } from './concurrency-setting.ts'
import { type Contexts, evaluateCondition, evaluateTemplate, toText } from './expressions.ts'
import { githubContext, inputsContext, isForkPull, type RunIdentity } from './github-context.ts'
import { ancestorsOf, type Result, statusBefore, worst } from './job-graph.ts'
import { matrixCombinations, matrixJobName } from './matrix.ts'
import type { NeedResult } from './render-job.ts'
import type { Conclusion, JobRun, Run } from './run.ts'
import { runJob } from './run-job.ts'
import type { Site } from './site.ts'
import type { WorkflowJob } from './workflow.ts'

export interface Execution {
  site: Site
  identity: RunIdentity
  run: Run
  /** Ends the run. */
  cancel: AbortController
}

type Node = NeedResult & { counts: Result }

/** Runs all jobs of a run, each when what it needs has ended, and returns the conclusion. */
export async function executeRun(execution: Execution): Promise<Conclusion> {
  const { jobs } = execution.identity.workflow
  const nodes = new Map<string, Promise<Node>>()
  const start = (id: string): Promise<Node> => {
    const known = nodes.get(id)
    if (known) return known
    const job = jobs.find(it => it.id === id)!
    const ancestors = ancestorsOf(jobs, id)
    const node = Promise.all(ancestors.map(async it => [it, await start(it)] as const)).then(results =>
      executeJob(execution, job, new Map(results)),
    )
    nodes.set(id, node)
    return node
  }
  const results = await Promise.all(jobs.map(async ({ id }) => (await start(id)).counts))
  return execution.cancel.signal.aborted && !results.includes('failure') ? 'cancelled' : worst(results)
}

async function executeJob(
  execution: Execution,
  job: WorkflowJob,
  before: ReadonlyMap<string, Node>,
): Promise<Node> {
  const { identity, run, cancel, site } = execution
  const needs = Object.fromEntries(job.needs.map(id => [id, needOf(before.get(id)!)]))
  const contexts = contextsOf(execution, needs)
  const place = `${identity.workflow.path}: jobs.${job.id}`
  const results = [...before.values()].map(({ result }) => result)
  const condition = (cancelled: boolean): boolean =>
    evaluateCondition(job.written['if'], {
      contexts,
      status: statusBefore(results, cancelled),
      place: `${place}.if`,
    })
  try {
    if (!condition(cancel.signal.aborted)) {
      const conclusion = cancel.signal.aborted && before.size === 0 ? 'cancelled' : 'skipped'
      addJob(execution, job, toText(job.written['name'] ?? job.id), conclusion)
      return { result: conclusion, outputs: {}, counts: conclusion }
    }
    const strategy = (job.written['strategy'] ?? {}) as Record<string, unknown>
    const evaluated = evaluateTemplate(strategy, { contexts, place: `${place}.strategy` }) as Record<
      string,
      unknown
    >
    const matrix = evaluated['matrix'] as Record<string, unknown> | undefined
    const combinations = matrix === undefined ? [{}] : matrixCombinations(matrix)
    const failFast = evaluated['fail-fast'] !== false
    const maxParallel = Number(evaluated['max-parallel'] ?? combinations.length)
    const siblings = new AbortController()
    const ended = await inParallel(combinations, maxParallel, async combination => {
      const own = new AbortController()
      const end = (): void => own.abort()
      // What says always() goes on in a cancelled run.
      const endUnlessAlways = (): void => {
        if (!condition(true)) end()
      }
      cancel.signal.addEventListener('abort', endUnlessAlways)
      siblings.signal.addEventListener('abort', end)
      if (siblings.signal.aborted) end()
      const jobRun = addJob(execution, job, nameOf(job, combination, { contexts, place }))
      await executeOne(execution, {
        job,
        jobRun,
        combination,
        needs,
        contexts,
        place,
        own,
        strategy: matrix && { failFast, maxParallel },
      })
      cancel.signal.removeEventListener('abort', endUnlessAlways)
      if (jobRun.conclusion === 'failure' && failFast) siblings.abort()
      return jobRun
    })
    const mayFail =
      evaluateTemplate(job.written['continue-on-error'], {
        contexts: { ...contexts, matrix: combinations[0] ?? {} },
        place,
      }) === true
    const result = worst(ended.map(it => it.conclusion as Result))
    const forgiven = mayFail && result === 'failure' ? 'success' : result
    return { result: forgiven, outputs: Object.assign({}, ...ended.map(it => it.outputs)), counts: forgiven }
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    const jobRun = addJob(execution, job, job.id)
    await failJob(execution, jobRun, error)
    site.changed(run)
    return { result: 'failure', outputs: {}, counts: 'failure' }
  }
}

interface One {
  job: WorkflowJob
  jobRun: JobRun
  combination: Record<string, unknown>
  needs: Readonly<Record<string, NeedResult>>
  contexts: Contexts
  place: string
  own: AbortController
  strategy: { failFast: boolean; maxParallel: number } | undefined
}

/** One job of a matrix: waits for its concurrency group and a place, then runs. */
async function executeOne(execution: Execution, one: One): Promise<void> {
  const { site, run, identity } = execution
  const { jobRun, own, job, combination } = one
  const contexts = { ...one.contexts, matrix: combination, strategy: one.strategy ?? {} }
  try {
    const setting = readConcurrency(job.written['concurrency'], {
      contexts,
      place: `${one.place}.concurrency`,
    })
    const turn = await enterConcurrency(site.groups(identity.event.repository), setting, own)
    const giveBack = turn && (await site.slots.take(own.signal))
    if (turn === undefined || giveBack === undefined) {
      turn?.release()
      return endJob(execution, jobRun, 'cancelled')
    }
    try {
      setStatus(execution, jobRun, 'in_progress')
      const outcome = await runJob(site, { ...one, contexts, run, identity, signal: own.signal })
      Object.assign(jobRun, outcome)
      endJob(execution, jobRun, outcome.conclusion)
    } finally {
      giveBack()
      turn.release()
    }
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    await failJob(execution, jobRun, error)
  }
}

function contextsOf({ identity, site }: Execution, needs: Readonly<Record<string, NeedResult>>): Contexts {
  const { event } = identity
  return {
    github: githubContext(identity, site.hub),
    inputs: inputsContext(identity),
    vars: isForkPull(event) ? {} : site.hub.variables(event.repository),
    needs,
  }
}

function nameOf(
  job: WorkflowJob,
  matrix: Record<string, unknown>,
  { contexts, place }: { contexts: Contexts; place: string },
): string {
  const written = job.written['name']
  if (written === undefined || written === null) return matrixJobName(job.id, matrix)
  return toText(evaluateTemplate(written, { contexts: { ...contexts, matrix }, place: `${place}.name` }))
}

function addJob(
  execution: Execution,
  job: WorkflowJob,
  name: string,
  conclusion?: 'skipped' | 'cancelled',
): JobRun {
  const { run, site } = execution
  const jobRun: JobRun = {
    id: site.nextId(),
    job: job.id,
    name,
    status: 'queued',
    summary: '',
    annotations: [],
    outputs: {},
    steps: [],
    seconds: 0,
  }
  run.jobs.push(jobRun)
  if (conclusion === undefined) setStatus(execution, jobRun, 'queued')
  else endJob(execution, jobRun, conclusion)
  return jobRun
}

function setStatus(
  { site, run }: Execution,
  jobRun: JobRun,
  status: JobRun['status'],
  conclusion?: Conclusion,
): void {
  jobRun.status = status
  if (conclusion) jobRun.conclusion = conclusion
  const { repository, sha, ref, event, actor } = run
  site.hub.setJob(repository, {
    runId: run.id,
    jobId: jobRun.id,
    workflow: run.workflow,
    name: jobRun.name,
    sha,
    status,
    ...(conclusion && { conclusion }),
    event,
    branch: run.branch ?? ref.replace(/^refs\/(heads|tags)\//, ''),
    actor: actor.login,
  })
  site.changed(run)
}

function endJob(execution: Execution, jobRun: JobRun, conclusion: Conclusion): void {
  setStatus(execution, jobRun, 'completed', conclusion)
}

/** A job that this machine can not run has failed, and says why where its log would be. */
async function failJob(execution: Execution, jobRun: JobRun, error: MillraceError): Promise<void> {
  const folder = join(execution.site.folder, 'runs', String(execution.run.id), String(jobRun.id))
  await mkdir(folder, { recursive: true })
  jobRun.log = join(folder, 'log.txt')
  const message = `${error.code} ${error.message}. ${error.why}`
  await writeFile(jobRun.log, `##[error]${message}\n${error.fix}\n`, { flag: 'a' })
  jobRun.annotations = [...jobRun.annotations, { level: 'failure', message }]
  endJob(execution, jobRun, 'failure')
}

function needOf({ result, outputs }: Node): NeedResult {
  return { result, outputs }
}

async function inParallel<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index]!)
    }
  }
  if (most < 1) throw new BugError('max-parallel is less than one')
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
  return results
}
