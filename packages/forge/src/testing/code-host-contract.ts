import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeHost } from '../code-host.ts'

/** A host, what people do beside it, and what is there to be counted. */
export interface HostSubject {
  host: CodeHost
  /** Pushes one commit on main's tip that writes files; its id. Another push moves the branch. */
  push(branch: string, files: Readonly<Record<string, string>>): Promise<string>
  /** A person asks for a review, comments in one, approves. */
  review(number: number, how: 'asked' | 'reviewed' | 'approved'): Promise<void>
  close(number: number): Promise<void>
  mergeAsPerson(number: number, method: 'merge' | 'squash'): Promise<string>
  /** Everything that exists, whoever made it. */
  count(): Promise<HostCounts>
}

export interface HostCounts {
  pullRequests: number
  comments: number
  issues: number
  statuses: number
  deployments: number
  dispatches: number
}

const BRANCH = 'millrace/promotion/delay/production'
const MARKER = '<!-- millrace:drift:flights -->'
const pointer = (text: string) => ({ 'models/delay/production.dvc': text })

/** What every code host has to keep. `open` gives a repository with a `main` and nothing else. */
export function codeHostContract(name: string, open: () => Promise<HostSubject>): void {
  describe(`a code host on ${name}`, () => {
    let subject: HostSubject
    let host: CodeHost

    beforeEach(async () => {
      subject = await open()
      host = subject.host
    })

    const propose = async (text = 'a', body = 'Better than production.') => {
      const head = await subject.push(BRANCH, pointer(text))
      const content = { branch: BRANCH, base: 'main', title: 'Promote delay', body, labels: ['millrace'] }
      return { head, ...(await host.openPullRequest(content)) }
    }

    test('knows its repository', () => {
      expect(host.kind).toBe('github')
      expect(host.repository).toMatch(/^[\w.-]+\/[\w.-]+$/)
      expect(host.url).toMatch(/^https?:\/\/.+[^/]$/)
    })

    test('opens one pull request for a branch, and updates that one', async () => {
      expect(await host.pullRequestFrom(BRANCH)).toBeUndefined()
      const first = await propose()
      expect(first).toMatchObject({
        written: 'created',
        pullRequest: {
          state: 'open',
          title: 'Promote delay',
          body: 'Better than production.',
          base: 'main',
          head: { branch: BRANCH, sha: first.head, fork: false },
        },
      })
      expect(await propose()).toMatchObject({ written: 'unchanged' })
      const { number } = first.pullRequest
      expect(await propose('a', 'Other words.')).toMatchObject({
        written: 'updated',
        pullRequest: { number },
      })
      expect(await host.pullRequestFrom(BRANCH)).toMatchObject({ number, body: 'Other words.' })
      expect(await subject.count()).toMatchObject({ pullRequests: 1 })
    })

    test('finds the open pull request before newer closed ones, and the newest of the closed', async () => {
      const first = await propose('a')
      await subject.close(first.pullRequest.number)
      expect(await host.pullRequestFrom(BRANCH)).toMatchObject({
        number: first.pullRequest.number,
        state: 'closed',
      })
      const second = await propose('b')
      expect(second.written).toBe('created')
      expect(await host.pullRequestFrom(BRANCH)).toMatchObject({
        number: second.pullRequest.number,
        state: 'open',
      })
      await subject.close(second.pullRequest.number)
      expect(await host.pullRequestFrom(BRANCH)).toMatchObject({ number: second.pullRequest.number })
    })

    test('lists the open pull requests', async () => {
      const first = await propose('a')
      await subject.push('ada/feature', { 'features/a.sql': 'select 1' })
      await host.openPullRequest({ branch: 'ada/feature', base: 'main', title: 'x', body: 'y', labels: [] })
      expect((await host.openPullRequests()).map(({ head }) => head.branch).sort()).toEqual([
        'ada/feature',
        BRANCH,
      ])
      await subject.close(first.pullRequest.number)
      expect((await host.openPullRequests()).map(({ head }) => head.branch)).toEqual(['ada/feature'])
    })

    test('names the files that a pull request changes', async () => {
      await subject.push(BRANCH, { 'models/delay/production.dvc': 'x', 'data/a.dvc': 'y' })
      const content = { branch: BRANCH, base: 'main', title: 'x', body: 'y', labels: [] }
      const { pullRequest } = await host.openPullRequest(content)
      expect(await host.files(pullRequest.number)).toEqual(['data/a.dvc', 'models/delay/production.dvc'])
    })

    test('says how far people are with a pull request', async () => {
      const { number } = (await propose()).pullRequest
      expect(await host.reviewState(number)).toBe('none')
      for (const state of ['asked', 'reviewed', 'approved'] as const) {
        await subject.review(number, state)
        expect(await host.reviewState(number)).toBe(state)
      }
    })

    test('merges the head that was judged, once, and no other', async () => {
      const { head, pullRequest } = await propose('a')
      const newer = await subject.push(BRANCH, pointer('b'))
      await expect(host.merge(pullRequest.number, head)).rejects.toMatchObject({ code: 'MR1130' })
      const { commit } = await host.merge(pullRequest.number, newer)
      expect(await host.merge(pullRequest.number, newer)).toEqual({ commit })
      expect(await host.pullRequest(pullRequest.number)).toMatchObject({
        state: 'merged',
        mergeCommit: commit,
      })
    })

    test('does not merge what a person closed', async () => {
      const { head, pullRequest } = await propose('a')
      await subject.close(pullRequest.number)
      await expect(host.merge(pullRequest.number, head)).rejects.toMatchObject({ code: 'MR1129' })
    })

    test.each(['merge', 'squash'] as const)(
      'finds the pull request of a commit that a %s made',
      async method => {
        const { head, pullRequest } = await propose('a')
        expect(await host.pullRequestOf(head)).toBeUndefined()
        const commit = await subject.mergeAsPerson(pullRequest.number, method)
        expect(await host.pullRequestOf(commit)).toMatchObject({
          number: pullRequest.number,
          state: 'merged',
          mergeCommit: commit,
          head: { sha: head },
        })
      },
    )

    test('has an error for a pull request that is not there', async () => {
      await expect(host.pullRequest(4711)).rejects.toMatchObject({ code: 'MR1127', exitCode: 4 })
    })

    test('makes no comment where only one that is there was to be replaced', async () => {
      const { number } = (await propose()).pullRequest
      const say = (body: string, onlyUpdate: boolean) =>
        host.comment(number, { marker: MARKER, body, onlyUpdate })
      expect(await say('nothing to judge', true)).toEqual({ written: 'absent' })
      expect(await subject.count()).toMatchObject({ comments: 0 })
      await say('worse', false)
      expect((await say('nothing to judge', true)).written).toBe('updated')
      expect(await subject.count()).toMatchObject({ comments: 1 })
    })

    test('keeps one comment for one marker', async () => {
      const { number } = (await propose()).pullRequest
      const say = (marker: string, body: string) => host.comment(number, { marker, body })
      const first = await say(MARKER, 'one')
      expect(first.written).toBe('created')
      expect(await say(MARKER, 'one')).toEqual({ url: first.url, written: 'unchanged' })
      expect(await say(MARKER, 'two')).toEqual({ url: first.url, written: 'updated' })
      expect(await subject.count()).toMatchObject({ comments: 1 })
    })

    test('tells markers apart that begin alike, or that a text quotes', async () => {
      const { number } = (await propose()).pullRequest
      const other = '<!-- millrace:drift:flights_late -->'
      await host.comment(number, { marker: other, body: `they said\n${MARKER}\nand went on` })
      expect((await host.comment(number, { marker: MARKER, body: 'one' })).written).toBe('created')
      expect((await host.comment(number, { marker: other, body: 'two' })).written).toBe('updated')
      expect(await subject.count()).toMatchObject({ comments: 2 })
    })

    test('keeps one open issue for one marker, and opens a new one after it was closed', async () => {
      const fault = (body: string) =>
        host.openIssue({ marker: MARKER, title: 'flights: feed broken', body, labels: ['millrace'] })
      expect(await host.closeIssue({ marker: MARKER, comment: 'as usual' })).toBeUndefined()
      const first = await fault('a')
      expect(first.written).toBe('created')
      expect(await fault('a')).toMatchObject({ number: first.number, written: 'unchanged' })
      expect(await fault('b')).toMatchObject({ number: first.number, written: 'updated' })
      expect(await host.closeIssue({ marker: MARKER, comment: 'as usual' })).toEqual({ number: first.number })
      expect(await host.closeIssue({ marker: MARKER, comment: 'as usual' })).toBeUndefined()
      const second = await fault('c')
      expect(second.written).toBe('created')
      expect(second.number).not.toBe(first.number)
      expect(await subject.count()).toMatchObject({ issues: 2, comments: 1 })
    })

    test('sets a status where it says something new', async () => {
      const head = await subject.push(BRANCH, pointer('a'))
      const status = { context: 'millrace/gates', state: 'success', description: 'gates passed' } as const
      expect(await host.statusOf(head, status.context)).toBeUndefined()
      expect(await host.setStatus(head, status)).toBe('created')
      expect(await host.setStatus(head, status)).toBe('unchanged')
      expect(await host.setStatus(head, { ...status, context: 'millrace/other' })).toBe('created')
      expect(await host.setStatus(head, { ...status, state: 'failure' })).toBe('updated')
      expect(await host.statusOf(head, status.context)).toBe('failure')
      expect(await host.setStatus(head, status)).toBe('updated')
      expect(await host.setStatus(head, { ...status, description: 'x'.repeat(300) })).toBe('updated')
      expect(await subject.count()).toMatchObject({ statuses: 5 })
    })

    test('keeps one deployment for one key, with its newest state', async () => {
      const commit = await subject.push(BRANCH, pointer('a'))
      const deployment = {
        key: 'delay/production#1',
        commit,
        environment: 'delay/production',
        description: 'delay v1.0.0',
        state: 'in_progress',
      } as const
      expect(await host.setDeployment(deployment)).toBe('created')
      expect(await host.setDeployment(deployment)).toBe('unchanged')
      expect(await host.setDeployment({ ...deployment, state: 'success' })).toBe('updated')
      expect(await host.setDeployment({ ...deployment, key: 'delay/production#2' })).toBe('created')
      expect(await subject.count()).toMatchObject({ deployments: 2 })
    })

    test('starts a workflow', async () => {
      await host.dispatch('pipeline.yml', { branch: 'main' })
      expect(await subject.count()).toMatchObject({ dispatches: 1 })
    })

    test('refuses a text that is too long before anything is sent', async () => {
      const body = 'x'.repeat(65_537)
      const before = await subject.count()
      const { number } = (await propose()).pullRequest
      await expect(propose('a', body)).rejects.toMatchObject({ code: 'MR1132' })
      await expect(host.comment(number, { marker: MARKER, body })).rejects.toMatchObject({ code: 'MR1132' })
      const issue = { marker: MARKER, title: 'x', body, labels: [] }
      await expect(host.openIssue(issue)).rejects.toMatchObject({ code: 'MR1132' })
      expect(await subject.count()).toEqual({ ...before, pullRequests: before.pullRequests + 1 })
    })
  })
}
