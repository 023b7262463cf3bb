import type { Name } from '@millrace/contract'
import { requireHost } from '../github/alone.ts'
import type { OpenProject } from '../open-project.ts'
import type { Inputs } from '../verb.ts'
import type { VersionOutcome } from './propose-version.ts'

/** A dataset's pull request that was merged by the run itself. */
export interface Merged {
  dataset: Name
  pullRequest: number
  commit: string
}

/**
 * Merges the pull requests of versions that may go in without a person (`merge: true`), then starts the workflow that
 * follows, once: a push by the job's own token starts none. MR4063 without a code host; what rules forbid is MR1128.
 */
export async function mergeVersions(
  project: OpenProject,
  outcomes: readonly VersionOutcome[],
  inputs: Inputs,
): Promise<Merged[]> {
  if (inputs['merge'] !== true) return []
  const codeHost = requireHost(project.codeHost, 'merge')
  const merged: Merged[] = []
  for (const { dataset, proposal, broken } of outcomes) {
    const { state } = proposal
    if (broken) continue
    if (state !== 'opened' && state !== 'updated' && state !== 'unchanged') continue
    if (proposal.pullRequest === undefined) continue
    const { number } = proposal.pullRequest
    const { commit } = await codeHost.merge(number, proposal.head)
    merged.push({ dataset, pullRequest: number, commit })
  }
  const { next } = inputs
  if (merged.length > 0 && project.run?.startsNothing && typeof next === 'string')
    await codeHost.dispatch(next, { branch: await project.repository.mainBranch() })
  return merged
}

/** What was merged, a line each. */
export function sayMerged(merged: readonly Merged[]): string {
  return merged
    .map(
      ({ dataset, pullRequest, commit }) =>
        `  ${dataset}: #${pullRequest} is merged as ${commit.slice(0, 7)}`,
    )
    .join('\n')
}
