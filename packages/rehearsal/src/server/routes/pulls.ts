import { git } from '../../state/git.ts'
import type { PullRequest } from '../../state/pull-request.ts'
import type { MergeMethod } from '../../state/ruleset.ts'
import { announcePull } from '../events/announce-pull.ts'
import { page } from '../paging.ts'
import { invalid } from '../problem.ts'
import { closePull } from '../pulls/close-pull.ts'
import { describePull } from '../pulls/describe-pull.ts'
import { judgePull } from '../pulls/judge-pull.ts'
import { mergePull } from '../pulls/merge-pull.ts'
import { openPull } from '../pulls/open-pull.ts'
import { refreshPull } from '../pulls/refresh-pull.ts'
import { created, ok, type RepositoryCall, type RepositoryRoute } from '../route.ts'
import { fullPullView, pullView } from '../views/pull-request.ts'
import { findPull } from './find-pull.ts'

const PULLS = '/repos/{owner}/{repo}/pulls'

export const pullRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', path: PULLS, needs: { 'pull-requests': 'read' }, run: list },
  {
    method: 'POST',
    path: PULLS,
    needs: { 'pull-requests': 'write' },
    role: 'read',
    run: async call => {
      const { world, repository } = call
      const body = call.body as { title?: string; body?: string; head: string; base: string; draft?: boolean }
      if (body.title === undefined) throw invalid('PullRequest', { field: 'title', code: 'missing_field' })
      const content = {
        title: body.title,
        body: body.body ?? null,
        head: body.head,
        base: body.base,
        draft: body.draft ?? false,
        maintainerCanModify: call.body['maintainer_can_modify'] === true,
      }
      const pull = await world.alone(repository, () => openPull(world, call, content))
      return created(await full(call, pull))
    },
  },
  {
    method: 'GET',
    path: `${PULLS}/{pull_number}`,
    needs: { 'pull-requests': 'read' },
    run: async call => {
      const pull = findPull(call)
      const view = await full(call, pull)
      pull.mergeabilityAsked = true
      return ok(view)
    },
  },
  { method: 'PATCH', path: `${PULLS}/{pull_number}`, needs: { 'pull-requests': 'write' }, run: update },
  {
    method: 'PUT',
    path: `${PULLS}/{pull_number}/merge`,
    needs: { contents: 'write' },
    run: async call => {
      const { world, repository } = call
      const pull = findPull(call)
      const { body } = call
      const sha = await world.alone(repository, () =>
        mergePull(
          world,
          { ...call, pull },
          {
            method: (body['merge_method'] ?? 'merge') as MergeMethod,
            ...(body['sha'] === undefined ? {} : { sha: String(body['sha']) }),
            ...(body['commit_title'] === undefined ? {} : { title: String(body['commit_title']) }),
            ...(body['commit_message'] === undefined ? {} : { message: String(body['commit_message']) }),
          },
        ),
      )
      return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
    },
  },
]

async function full(call: RepositoryCall, pull: PullRequest): Promise<unknown> {
  const { world, repository } = call
  const known = pull.mergeabilityAsked
  const blocked = known && (await judgePull(world, repository, pull)).length > 0
  return fullPullView(world, { repository, pull }, await describePull(repository, pull, { known, blocked }))
}

function list(call: RepositoryCall): ReturnType<typeof page> {
  const { world, repository, query } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const label = ({ head: end }: PullRequest): string => `${end.repository.split('/')[0]}:${end.branch}`
  const entries = [...repository.pulls.values()].filter(
    pull =>
      (state === 'all' || pull.issue.state === state) &&
      (base === null || pull.base.branch === base) &&
      // A head without an owner is ignored by GitHub: everything is listed.
      (head === null || !head.includes(':') || label(pull) === head),
  )
  const sort = query.get('sort') ?? 'created'
  const key = ({ issue }: PullRequest): string => (sort === 'updated' ? issue.updatedAt : issue.createdAt)
  const direction = query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')
  entries.sort((a, b) => key(a).localeCompare(key(b)) || a.issue.number - b.issue.number)
  if (direction === 'desc') entries.reverse()
  return page(call, `/repos/${repository.fullName}/pulls`, {
    entries,
    view: pull => pullView(world, repository, pull),
  })
}

async function update(call: RepositoryCall): Promise<ReturnType<typeof ok>> {
  const { world, repository } = call
  const pull = findPull(call)
  const body = call.body as { title?: string; body?: string | null; state?: 'open' | 'closed'; base?: string }
  const { issue } = pull
  if (body.title !== undefined) issue.title = body.title
  if (body.body !== undefined) issue.body = body.body
  issue.updatedAt = world.now()
  if (body.base !== undefined && body.base !== pull.base.branch) {
    pull.base.branch = body.base
    await refreshPull(world, repository, pull)
  }
  const edited = body.title !== undefined || body.body !== undefined || body.base !== undefined
  if (edited) await announcePull(world, { ...call, pull }, { action: 'edited', payload: { changes: {} } })
  if (body.state === 'closed' && issue.state === 'open') {
    await world.alone(repository, () => closePull(world, { ...call, pull }))
  }
  if (body.state === 'open' && issue.state === 'closed') await reopen(call, pull)
  return ok(await full(call, pull))
}

async function reopen(call: RepositoryCall, pull: PullRequest): Promise<void> {
  const { world, repository } = call
  const { issue } = pull
  if (pull.merged !== undefined) {
    throw invalid('PullRequest', {
      field: 'state',
      message: 'state cannot be changed. The pull request cannot be reopened.',
    })
  }
  const ref = `refs/heads/${pull.head.branch}`
  const there = await git(repository.gitDir, ['for-each-ref', '--format=%(refname)', ref])
  if (there === '' && pull.head.repository === repository.fullName) {
    throw invalid('PullRequest', {
      field: 'state',
      message: `state cannot be changed. The ${pull.head.branch} branch has been deleted.`,
    })
  }
  issue.state = 'open'
  issue.closedAt = null
  issue.closedBy = null
  await refreshPull(world, repository, pull)
  await announcePull(world, { ...call, pull }, { action: 'reopened' })
}
