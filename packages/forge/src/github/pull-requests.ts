import { MillraceError } from '@millrace/contract'
import type { CodeHost, PullRequest, PullRequestContent, Written } from '../code-host.ts'
import { isSameText } from '../marker.ts'
import { checkBody, clipTitle } from '../text-limits.ts'
import type { Client } from './client.ts'
import { ensureLabels } from './labels.ts'
import { makeOnce } from './make-once.ts'
import { type PullData, readPull } from './read-pull.ts'
import { isAnswer } from './refusal.ts'

const READ = { act: 'read pull requests', permissions: 'pull-requests: read' }
const WRITE = { act: 'open a pull request', permissions: 'pull-requests: write' }

type PullRequests = Pick<
  CodeHost,
  'pullRequestFrom' | 'openPullRequests' | 'pullRequest' | 'pullRequestOf' | 'files' | 'openPullRequest'
>

/** Pull requests of one repository. */
export function pullRequests(client: Client): PullRequests {
  const { octokit, owner, repo, repository } = client
  const { pulls } = octokit.rest
  const place = { owner, repo }

  /** `head` takes an account's forks too: a fork that has the same owner is another repository. */
  const isOurs = (data: PullData, branch: string) =>
    data.head.ref === branch && data.head.repo?.full_name.toLowerCase() === repository.toLowerCase()
  const findOpen = async (branch: string): Promise<PullData | undefined> => {
    const query = { ...place, head: `${owner}:${branch}`, state: 'open', per_page: 100 } as const
    const open: PullData[] = await octokit.paginate(pulls.list, query)
    return open.find(data => isOurs(data, branch))
  }
  const findClosed = async (branch: string): Promise<PullData | undefined> => {
    const query = {
      ...place,
      head: `${owner}:${branch}`,
      state: 'closed',
      sort: 'created',
      per_page: 100,
    } as const
    const pages = octokit.paginate.iterator(pulls.list, { ...query, direction: 'desc' })
    for await (const { data } of pages) {
      // The repository of a closed one's branch is gone where it was a fork, and never where it is this one.
      const found = (data as PullData[]).find(one => isOurs(one, branch))
      if (found) return found
    }
    return undefined
  }

  return {
    pullRequestFrom: branch =>
      client.call(READ, async () => {
        const found = (await findOpen(branch)) ?? (await findClosed(branch))
        return found && readPull(found, repository)
      }),
    openPullRequests: () =>
      client.call(READ, async () => {
        const open: PullData[] = await octokit.paginate(pulls.list, {
          ...place,
          state: 'open',
          per_page: 100,
        })
        return open.map(data => readPull(data, repository))
      }),
    pullRequest: number =>
      client.call({ ...READ, what: `pull request #${number}` }, async () =>
        readPull((await pulls.get({ ...place, pull_number: number })).data, repository),
      ),
    pullRequestOf: commit =>
      client.call({ ...READ, what: `commit ${commit.slice(0, 7)}` }, async () => {
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          ...place,
          commit_sha: commit,
          per_page: 100,
        })
        const merged = (data as PullData[]).filter(one => one.merged_at !== null)
        const found = merged.find(one => one.merge_commit_sha === commit) ?? (await findMerged(commit))
        return found && readPull(found, repository)
      }),
    files: number =>
      client.call({ ...READ, what: `pull request #${number}` }, async () => {
        const query = { ...place, pull_number: number, per_page: 100 }
        const files = await octokit.paginate(pulls.listFiles, query)
        const paths = files.flatMap(file => [
          file.filename,
          ...(file.previous_filename ? [file.previous_filename] : []),
        ])
        return [...new Set(paths)].sort()
      }),
    openPullRequest: content => client.call(WRITE, () => open(content)),
  }

  /** GitHub takes a moment until it knows the pull request of a new commit; the newest closed ones it knows at once. */
  async function findMerged(commit: string): Promise<PullData | undefined> {
    const query = { ...place, state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const
    const { data } = await pulls.list(query)
    return (data as PullData[]).find(one => one.merged_at !== null && one.merge_commit_sha === commit)
  }

  async function open(content: PullRequestContent): Promise<{ pullRequest: PullRequest; written: Written }> {
    const { branch, base, labels } = content
    const body = checkBody(content.body, `the pull request of ${branch}`)
    const title = clipTitle(content.title)
    const { value, isNew } = await makeOnce<PullData>(client.patience, {
      find: () => findOpen(branch),
      make: async () => (await create({ branch, base, title, body })).data,
    })
    const isSame = value.title === title && isSameText(value.body, body)
    const data = isSame
      ? value
      : (await pulls.update({ ...place, pull_number: value.number, title, body })).data
    const added = await ensureLabels(client, { number: value.number, has: value.labels, wants: labels })
    const written = isNew ? 'created' : isSame && !added ? 'unchanged' : 'updated'
    return { pullRequest: readPull(data, repository), written }
  }

  async function create(of: { branch: string; base: string; title: string; body: string }) {
    try {
      return await pulls.create({ ...place, head: of.branch, base: of.base, title: of.title, body: of.body })
    } catch (error) {
      const isEmpty = isAnswer(error, 422, /No commits between|head invalid|refs are readable/i)
      if (!isEmpty) throw error
      throw new MillraceError(
        'MR1135',
        { branch: of.branch, base: of.base, problem: isEmpty.message },
        { cause: error },
      )
    }
  }
}
