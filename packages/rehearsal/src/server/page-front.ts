import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Run } from '../engine/run.ts'
import { repositoryPage } from '../pages/repository-page.ts'
import { runPage } from '../pages/run-page.ts'
import { threadPage } from '../pages/thread-page.ts'
import { mergeBase } from '../state/commits.ts'
import { git } from '../state/git.ts'
import type { PullRequest } from '../state/pull-request.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'

export interface PageOptions {
  /** Shows what is folded. */
  open?: boolean
}

const THREAD = /^(?:pull|issues)\/(\d+)(?:\/files)?$/
const RUN = /^actions\/runs\/(\d+)(?:\/.*)?$/

/** A page by its path, for whoever asks: it is this machine's own. `undefined` where GitHub would say 404. */
export async function pageAt(
  { world, runs }: { world: World; runs: ReadonlyMap<number, Run> },
  path: string,
  options: PageOptions = {},
): Promise<string | undefined> {
  const [, owner = '', name = '', rest = ''] = /^\/([^/]+)\/([^/]+?)(?:\/(.*?))?\/?$/.exec(path) ?? []
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase())
  if (repository === undefined) return undefined
  const own = [...runs.values()].filter(run => run.repository === repository.fullName)
  if (rest === '') return repositoryPage(repository, own)
  const run = own.find(({ id }) => String(id) === RUN.exec(rest)?.[1])
  if (run !== undefined) return runPage(run, options)
  const issue = repository.issues.get(Number(THREAD.exec(rest)?.[1]))
  if (issue === undefined) return undefined
  const pull = repository.pulls.get(issue.number)
  const changes = pull && (await diffOf(repository, pull))
  return threadPage({ repository, issue, ...(pull && { pull }), ...(changes && { diff: changes }) }, options)
}

/** Path of a page that a browser asks for; `undefined` for what Git asks. */
export function pagePath({ method, url = '/' }: IncomingMessage): string | undefined {
  const { pathname } = new URL(url, 'http://page.localhost')
  const ofGit = /\.git(?:\/|$)|\/info\/refs$|\/git-(?:upload|receive)-pack$/.test(pathname)
  return method === 'GET' && !ofGit ? pathname : undefined
}

/** Answers a browser. */
export async function answerPage(
  outgoing: ServerResponse,
  known: Parameters<typeof pageAt>[0],
  path: string,
): Promise<void> {
  const text = await pageAt(known, path)
  outgoing.writeHead(text === undefined ? 404 : 200, {
    'content-type': text === undefined ? 'text/plain' : 'text/html; charset=utf-8',
  })
  outgoing.end(text ?? 'Not Found\n')
}

/** Bytes of a difference that a page shows. */
const LIMIT = 100_000

/** What the pull request changes since it left its base. A fork's objects are in the same Git folder, in refs/pull. */
async function diffOf({ gitDir }: Repository, { base, head }: PullRequest): Promise<string> {
  const from = (await mergeBase(gitDir, base.sha, head.sha)) ?? base.sha
  const text = await git(gitDir, ['diff', '--no-color', '--no-ext-diff', from, head.sha])
  return text.length > LIMIT ? `${text.slice(0, LIMIT)}\n… cut` : text
}
