import type { CodeHost, CommitStatus, Written } from '../code-host.ts'
import { clipDescription } from '../text-limits.ts'
import type { Client } from './client.ts'
import { makeOnce } from './make-once.ts'

/** Statuses of commits. */
export function statuses(client: Client): Pick<CodeHost, 'setStatus' | 'statusOf'> {
  const { octokit, owner, repo } = client
  const { repos } = octokit.rest

  /** Statuses come newest first: the first of a context is the one that counts. */
  const newest = async (commit: string, context: string) => {
    const query = { owner, repo, ref: commit, per_page: 100 }
    for await (const { data } of octokit.paginate.iterator(repos.listCommitStatusesForRef, query)) {
      const found = data.find(one => one.context === context)
      if (found) return found
    }
    return undefined
  }

  return {
    statusOf(commit, context) {
      const doing = {
        act: `read the status ${context}`,
        permissions: 'statuses: read',
        what: `commit ${commit.slice(0, 7)}`,
      }
      return client.call(doing, async () => (await newest(commit, context))?.state as CommitStatus['state'])
    },
    setStatus(commit, { context, state, description: text, targetUrl }) {
      const description = clipDescription(text)
      const doing = {
        act: `set the status ${context}`,
        permissions: 'statuses: write',
        what: `commit ${commit.slice(0, 7)}`,
      }
      return client.call(doing, async () => {
        let before: Written = 'created'
        let isTried = false
        const { isNew } = await makeOnce<true>(client.patience, {
          async find() {
            const last = await newest(commit, context)
            if (last && !isTried) before = 'updated'
            const isSame =
              last?.state === state &&
              (last.description ?? '') === description &&
              (last.target_url ?? undefined) === targetUrl
            return isSame ? true : undefined
          },
          async make() {
            isTried = true
            const target = targetUrl === undefined ? {} : { target_url: targetUrl }
            await repos.createCommitStatus({
              owner,
              repo,
              sha: commit,
              context,
              state,
              description,
              ...target,
            })
            return true
          },
        })
        return isNew ? before : 'unchanged'
      })
    },
  }
}
