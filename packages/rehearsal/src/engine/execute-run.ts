import { MillraceError } from '@millrace/contract'
import { executeMatrix } from './execute-matrix.ts'
import { addJob, type Execution, failJob, tellStatus } from './execution.ts'
import { type Contexts, evaluateCondition, toText } from './expressions.ts'
import { githubContext, inputsContext, isForkPull } from './github-context.ts'
import { ancestorsOf, statusBefore, worst } from './job-graph.ts'
import type { NeedResult } from './render-job.ts'
import type { Conclusion } from './run.ts'
import type { WorkflowJob } from './workflow.ts'

/** Runs all jobs of a run, each when what it needs has ended, and returns the conclusion. */
export async function executeRun(execution: Execution): Promise<Conclusion> {
  const { jobs } = execution.identity.workflow
  const started = new Map<string, Promise<NeedResult>>()
  const start = (id: string): Promise<NeedResult> => {
    const known = started.get(id)
    if (known) return known
    const job = jobs.find(it => it.id === id)!
    const before = Promise.all(ancestorsOf(jobs, id).map(async it => [it, await start(it)] as const))
    const result = before.then(results => executeJob(execution, job, new Map(results)))
    started.set(id, result)
    return result
  }
  const results = await Promise.all(jobs.map(async ({ id }) => (await start(id)).result))
  return worst(results)
}

/** A job and all of its matrix, unless its condition says no. */
async function executeJob(
  execution: Execution,
  job: WorkflowJob,
  before: ReadonlyMap<string, NeedResult>,
): Promise<NeedResult> {
  const { identity, cancel } = execution
  const needs = Object.fromEntries(job.needs.map(id => [id, before.get(id)!]))
  const contexts = contextsOf(execution, needs)
  const place = `${identity.workflow.path}: jobs.${job.id}`
  const results = [...before.values()].map(({ result }) => result)
  const runs = (cancelled: boolean): boolean =>
    evaluateCondition(job.written['if'], {
      contexts,
      status: statusBefore(results, cancelled),
      place: `${place}.if`,
    })
  try {
    if (!runs(cancel.signal.aborted)) {
      const conclusion = cancel.signal.aborted && before.size === 0 ? 'cancelled' : 'skipped'
      tellStatus(
        execution,
        addJob(execution, job, toText(job.written['name'] ?? job.id)),
        'completed',
        conclusion,
      )
      return { result: conclusion, outputs: {} }
    }
    // What says always() goes on in a run that was cancelled.
    return await executeMatrix(execution, { job, needs, contexts, place, survives: () => runs(true) })
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    await failJob(execution, addJob(execution, job, job.id), error)
    return { result: 'failure', outputs: {} }
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
