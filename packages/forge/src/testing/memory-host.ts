import { bug, MillraceError } from '@millrace/contract'
import type { CodeHost, CommitStatus, Deployment, PullRequest, ReviewState } from '../code-host.ts'
import { openGit } from '../git.ts'
import { isSameText, markerOf, withMarker } from '../marker.ts'
import { checkBody, clipDescription, clipTitle } from '../text-limits.ts'
import { bareRepository } from './bare-repository.ts'

/** A pull request with what people and we hung on it. */
export interface MemoryPullRequest extends PullRequest {
  labels: string[]
  review: ReviewState
}

export interface MemoryIssue {
  number: number
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
}

/** A code host in memory over a bare repository, and what people do there. */
export interface MemoryHost extends CodeHost {
  readonly pullRequests: MemoryPullRequest[]
  readonly issues: MemoryIssue[]
  readonly comments: { number: number; body: string; url: string }[]
  /** Newest last. */
  readonly statuses: (CommitStatus & { commit: string })[]
  readonly deployments: Deployment[]
  /** Labels that the repository was given. */
  readonly labels: ReadonlySet<string>
  readonly dispatched: { workflow: string; branch: string; inputs: Readonly<Record<string, string>> }[]
  /** A person reviews, or asks for a review. */
  review(number: number, state: ReviewState): void
  /** A person closes without merging. */
  close(number: number): void
  /** A person merges. */
  mergeAsPerson(number: number, method?: 'merge' | 'squash'): Promise<string>
  /** A person opens a pull request of a pushed branch. */
  openAsPerson(content: {
    branch: string
    title?: string
    body?: string
    base?: string
  }): Promise<PullRequest>
}

/** Pull requests, comments and the rest in memory; branches, merges and changed files are those of a bare repository. */
export function openMemoryHost(gitDir: string, repository = 'acme/flights'): MemoryHost {
  const bare = bareRepository(openGit(gitDir))
  const url = `https://github.example/${repository}`
  const pullRequests: MemoryPullRequest[] = []
  const issues: MemoryIssue[] = []
  const comments: MemoryHost['comments'] = []
  const statuses: MemoryHost['statuses'] = []
  const deployments: Deployment[] = []
  const dispatched: MemoryHost['dispatched'] = []
  const labels = new Set<string>()
  let lastNumber = 0

  const find = (number: number): MemoryPullRequest => {
    const found = pullRequests.find(one => one.number === number)
    if (found) return found
    throw new MillraceError('MR1127', {
      host: 'github.example',
      what: `pull request #${number}`,
      problem: 'Not Found',
      permissions: 'pull-requests: read',
    })
  }
  /** An open pull request follows its branch. */
  const now = async (one: MemoryPullRequest): Promise<PullRequest> => {
    if (one.state === 'open') one.head.sha = await bare.tip(one.head.branch)
    const { labels: _, review: __, ...rest } = one
    return { ...rest, head: { ...rest.head } }
  }
  const open = async (content: { branch: string; title: string; body: string; base: string }) => {
    lastNumber += 1
    const opened: MemoryPullRequest = {
      number: lastNumber,
      url: `${url}/pull/${lastNumber}`,
      state: 'open',
      title: content.title,
      body: content.body,
      head: { branch: content.branch, sha: await bare.tip(content.branch), fork: false },
      base: content.base,
      labels: [],
      review: 'none',
    }
    pullRequests.push(opened)
    return opened
  }
  const merge = async (one: MemoryPullRequest, method: 'merge' | 'squash') => {
    const { head } = await now(one)
    one.mergeCommit = await bare.merge({ base: one.base, head: head.sha, subject: one.title, method })
    one.state = 'merged'
    return one.mergeCommit
  }

  return {
    kind: 'github',
    repository,
    url,
    pullRequests,
    issues,
    comments,
    statuses,
    deployments,
    dispatched,
    labels,
    review(number, state) {
      find(number).review = state
    },
    close(number) {
      find(number).state = 'closed'
    },
    mergeAsPerson: (number, method = 'merge') => merge(find(number), method),
    async openAsPerson({ branch, title = branch, body = '', base = 'main' }) {
      return now(await open({ branch, title, body, base }))
    },

    async pullRequestFrom(branch) {
      const ours = pullRequests.filter(({ head }) => head.branch === branch).reverse()
      const found = ours.find(({ state }) => state === 'open') ?? ours[0]
      return found && now(found)
    },
    openPullRequests: async () => Promise.all(pullRequests.filter(({ state }) => state === 'open').map(now)),
    pullRequest: async number => now(find(number)),
    async pullRequestOf(commit) {
      const found = pullRequests.find(({ mergeCommit }) => mergeCommit === commit)
      return found && now(found)
    },
    reviewState: async number => find(number).review,
    async files(number) {
      const { base, head } = await now(find(number))
      return bare.changed(base, head.sha)
    },
    async openPullRequest({ branch, base, title, body, labels }) {
      checkBody(body, `the pull request of ${branch}`)
      const content = { branch, base, title: clipTitle(title), body }
      const there = pullRequests.find(({ head, state }) => head.branch === branch && state === 'open')
      if (!there) {
        const opened = await open(content)
        opened.labels.push(...labels)
        return { pullRequest: await now(opened), written: 'created' }
      }
      const missing = labels.filter(label => !there.labels.includes(label))
      const isSame = missing.length === 0 && there.title === content.title && isSameText(there.body, body)
      there.labels.push(...missing)
      Object.assign(there, { title: content.title, body })
      return { pullRequest: await now(there), written: isSame ? 'unchanged' : 'updated' }
    },
    async merge(number, head) {
      const one = find(number)
      const found = (await now(one)).head.sha
      if (one.mergeCommit !== undefined && found === head) return { commit: one.mergeCommit }
      if (found !== head) throw new MillraceError('MR1130', { number, expected: head, found })
      if (one.state === 'open') return { commit: await merge(one, 'merge') }
      throw new MillraceError('MR1129', { number, url: one.url, problem: 'It is closed.' })
    },

    async comment(number, { marker, body, onlyUpdate }) {
      const text = checkBody(withMarker(body, marker), `the comment on #${number}`)
      const there = comments.find(one => one.number === number && markerOf(one.body) === marker)
      if (!there && onlyUpdate) return { written: 'absent' }
      if (!there) {
        const made = {
          number,
          body: text,
          url: `${url}/issues/${number}#issuecomment-${comments.length + 1}`,
        }
        comments.push(made)
        return { url: made.url, written: 'created' }
      }
      const isSame = isSameText(there.body, text)
      there.body = text
      return { url: there.url, written: isSame ? 'unchanged' : 'updated' }
    },
    async makeLabels(names) {
      for (const name of names) labels.add(name)
    },
    async openIssue({ marker, title, body, labels }) {
      const text = checkBody(withMarker(body, marker), `the issue ${marker}`)
      const there = issues.find(one => one.state === 'open' && markerOf(one.body) === marker)
      if (!there) {
        lastNumber += 1
        const number = lastNumber
        issues.push({ number, title: clipTitle(title), body: text, labels: [...labels], state: 'open' })
        return { number, url: `${url}/issues/${number}`, written: 'created' }
      }
      const missing = labels.filter(label => !there.labels.includes(label))
      const isSame = missing.length === 0 && there.title === clipTitle(title) && isSameText(there.body, text)
      there.labels.push(...missing)
      Object.assign(there, { title: clipTitle(title), body: text })
      return {
        number: there.number,
        url: `${url}/issues/${there.number}`,
        written: isSame ? 'unchanged' : 'updated',
      }
    },
    async closeIssue({ marker, comment }) {
      const there = issues.find(one => one.state === 'open' && markerOf(one.body) === marker)
      if (!there) return undefined
      const { number } = there
      comments.push({
        number,
        body: comment,
        url: `${url}/issues/${number}#issuecomment-${comments.length + 1}`,
      })
      there.state = 'closed'
      return { number }
    },

    async setStatus(commit, status) {
      const next = { ...status, description: clipDescription(status.description), commit }
      const before = statuses.findLast(one => one.commit === commit && one.context === status.context)
      if (before && JSON.stringify(before) === JSON.stringify(next)) return 'unchanged'
      statuses.push(next)
      return before ? 'updated' : 'created'
    },
    async statusOf(commit, context) {
      return statuses.findLast(one => one.commit === commit && one.context === context)?.state
    },
    async setDeployment(deployment) {
      const next = { ...deployment, description: clipDescription(deployment.description) }
      const index = deployments.findIndex(({ key }) => key === deployment.key)
      if (index < 0) {
        deployments.push(next)
        return 'created'
      }
      if (JSON.stringify(deployments[index]) === JSON.stringify(next)) return 'unchanged'
      deployments[index] = next
      return 'updated'
    },
    async dispatch(workflow, { branch, inputs = {} }) {
      if (!/^[\w.-]+\.ya?ml$/.test(workflow)) throw bug(`not a workflow's file name: ${workflow}`)
      dispatched.push({ workflow, branch, inputs })
    },
  }
}
