import { MillraceError } from '@millrace/contract'
import { enterConcurrency, readConcurrency } from './concurrency-setting.ts'
import { executeRun } from './execute-run.ts'
import type { Execution } from './execution.ts'
import { githubContext, inputsContext, isForkPull } from './github-context.ts'
import { titleOf } from './new-run.ts'
import type { Conclusion } from './run.ts'

/** Takes a run from its start to its conclusion: title, concurrency group of the workflow, jobs. */
export async function concludeRun(execution: Execution): Promise<void> {
  const { run, site } = execution
  let conclusion: Conclusion = 'failure'
  try {
    conclusion = await inGroup(execution)
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    run.problem = `${error.code} ${error.message}. ${error.why}`
  } finally {
    run.conclusion = conclusion
    run.status = 'completed'
    run.artifacts = site.results.artifacts(run.id)
    site.changed(run)
  }
}

async function inGroup(execution: Execution): Promise<Conclusion> {
  const { site, run, identity, cancel } = execution
  const { workflow, event } = identity
  const vars = isForkPull(event) ? {} : site.hub.variables(event.repository)
  const contexts = { github: githubContext(identity, site.hub), inputs: inputsContext(identity), vars }
  run.title = titleOf(identity, contexts)
  const place = `${workflow.path}: concurrency`
  const setting = readConcurrency(workflow.written['concurrency'], { contexts, place })
  run.status = setting === undefined ? 'in_progress' : 'pending'
  site.changed(run)
  const turn = await enterConcurrency(site.groups(event.repository), setting, cancel)
  if (turn === undefined) return 'cancelled'
  try {
    run.status = 'in_progress'
    return await executeRun(execution)
  } finally {
    turn.release()
  }
}
