import { setTimeout as pause } from 'node:timers/promises'
import { MillraceError } from '@millrace/contract'
import type { CodeHost } from '../code-host.ts'
import type { Client } from './client.ts'
import { isPassing, refusalOf } from './refusal.ts'

/** Pauses before a run is looked for whose dispatch got no answer, in first pauses: GitHub makes runs in the background. */
const LOOKS = [2, 5]

/** Starting of workflows. */
export function dispatching(client: Client): Pick<CodeHost, 'dispatch'> {
  const { octokit, owner, repo, patience } = client
  const { actions } = octokit.rest

  /**
   * Number of the newest run of the workflow that was dispatched on the branch. A dispatch has no key: one whose answer
   * was lost is known by a run that was not there before. It may be another's, which reads the same tip of the branch
   * and does the same work. Should GitHub be slower than we look, the second run finds no new fingerprint and ends.
   */
  const newestRun = async (workflow: string, branch: string): Promise<number> => {
    const query = { owner, repo, workflow_id: workflow, event: 'workflow_dispatch', branch, per_page: 1 }
    const { data } = await actions.listWorkflowRuns(query)
    return data.workflow_runs[0]?.id ?? 0
  }

  return {
    dispatch(workflow, { branch, inputs = {} }) {
      const doing = {
        act: `start the workflow ${workflow}`,
        permissions: 'actions: write',
        what: `workflow ${workflow} on ${branch}`,
      }
      return client.call(doing, async () => {
        const before = await newestRun(workflow, branch)
        for (let attempt = 0; ; attempt++) {
          try {
            await actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: branch, inputs })
            return
          } catch (error) {
            if (!isPassing(error) || attempt >= patience.times)
              throw refused(error, { workflow, branch, inputs })
          }
          for (const look of LOOKS) {
            await pause(look * patience.baseMs)
            if ((await newestRun(workflow, branch)) > before) return
          }
        }
      })
    },
  }
}

function refused(
  error: unknown,
  {
    workflow,
    branch,
    inputs,
  }: { workflow: string; branch: string; inputs: Readonly<Record<string, string>> },
): unknown {
  const refusal = refusalOf(error)
  if (refusal?.status !== 422) return error
  const values = {
    workflow,
    branch,
    problem: refusal.message,
    inputs: Object.keys(inputs).join(', ') || '(none)',
  }
  return new MillraceError('MR1131', values, { cause: error })
}
