import { MillraceError } from '@millrace/contract'
import type { CodeHost, Repository } from '@millrace/forge'
import type { WorkflowRun } from '../workflow-run.ts'

/**
 * A code host on which a run that nobody has reviewed can not act: it may look, and, where its token can write, comment
 * and set a status. Everything else is MR4060, here and nowhere else.
 */
export function guardHost(codeHost: CodeHost, run: WorkflowRun): CodeHost {
  const no = refusals(run)
  const speaks = run.pullRequest !== undefined && !run.pullRequest.fork
  return {
    ...codeHost,
    openPullRequest: no('open a pull request'),
    merge: no('merge'),
    openIssue: no('open an issue'),
    closeIssue: no('close an issue'),
    setDeployment: no('deploy'),
    dispatch: no('start a workflow'),
    ...(!speaks && { comment: no('comment'), setStatus: no('set a status') }),
  }
}

/** The same for Git: nothing is pushed. */
export function guardRepository(repository: Repository, run: WorkflowRun): Repository {
  const no = refusals(run)
  return { ...repository, propose: no('propose'), tag: no('tag') }
}

/** Whether a run may act for main. */
export function isTrusted(run: WorkflowRun | undefined): boolean {
  return run === undefined || run.trusted
}

function refusals({ pullRequest, event }: WorkflowRun) {
  const run = pullRequest ? `pull request #${pullRequest.number}` : `the event ${event} on another branch`
  return (act: string) => async (): Promise<never> => {
    throw new MillraceError('MR4060', { act, run })
  }
}
