import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { CodeHost } from '@millrace/forge'
import { openGitHub } from '@millrace/forge/github'
import type { HostCounts, HostSubject } from '@millrace/forge/testing'
import { Octokit } from '@octokit/rest'
import type { Permissions } from '../../hub.ts'
import type { LocalGitHub } from '../../server/local-github.ts'

/** All that a job of ours is ever given. */
const PERMISSIONS: Permissions = {
  actions: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
}

/** A repository on the local GitHub, with a clone in which a person works and a token as a job has it. */
export interface HostedRepository extends HostSubject {
  repository: string
  token: string
  /** The person's clone. */
  root: string
  /** Runs git in the clone; its trimmed output. */
  git(...args: string[]): Promise<string>
  write(path: string, text: string): void
  /** The API as a person. */
  as(login: 'ada' | 'bob'): Octokit
  /** A host whose job has other permissions. */
  hostWith(permissions: Permissions): CodeHost
}

export interface NewHosted {
  /** A folder for clones and templates. */
  folder: string
  name: string
  files?: Readonly<Record<string, string>>
}

const WORKFLOW = `on: { workflow_dispatch: { inputs: { reason: { required: false } } } }
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`
let lastJob = 1000

const exec = promisify(execFile)

/** Makes a repository of Ada's in which Bob may write. Both accounts have to be there. */
export async function hostedRepository(
  hub: LocalGitHub,
  { folder, name, files }: NewHosted,
): Promise<HostedRepository> {
  const repository = `ada/${name}`
  const template = mkdtempSync(join(folder, 'template-'))
  const all = { 'README.md': 'hello\n', '.github/workflows/pipeline.yml': WORKFLOW, ...files }
  for (const [path, text] of Object.entries(all)) writeBelow(template, path, text)
  await hub.createRepository({ owner: 'ada', name, by: 'ada', from: template, members: { bob: 'write' } })
  hub.changeSettings(repository, { actionsMayApprovePullRequests: true })

  const root = join(folder, `clone-${name}`)
  const url = `${hub.serverUrl.replace('://', `://ada:${hub.tokenOf('ada')}@`)}/${repository}.git`
  // The server lives in this process: whoever waits for git must not block it.
  await exec('git', ['clone', '-q', url, root])
  const git = async (...args: string[]) => (await exec('git', args, { cwd: root })).stdout.trim()
  await git('config', 'user.name', 'Ada')
  await git('config', 'user.email', 'ada@example.org')

  const as = (login: string) => new Octokit({ auth: hub.tokenOf(login), baseUrl: hub.apiUrl })
  const [owner, repo] = ['ada', name]
  const tokenWith = (permissions: Permissions) => {
    lastJob += 1
    return hub.mintJobToken({ repository, permissions, runId: lastJob, jobId: lastJob })
  }
  const open = (token: string): CodeHost =>
    openGitHub({ repository, apiUrl: hub.apiUrl, serverUrl: hub.serverUrl, token, retry: { baseMs: 1 } })
  const token = tokenWith(PERMISSIONS)

  return {
    host: open(token),
    hostWith: permissions => open(tokenWith(permissions)),
    repository,
    token,
    root,
    git,
    write: (path, text) => writeBelow(root, path, text),
    as,
    async push(branch, contents) {
      await git('fetch', '-q', 'origin')
      await git('switch', '-q', '--detach', 'origin/main')
      for (const [path, text] of Object.entries(contents)) {
        writeBelow(root, path, text)
        await git('add', '--', path)
      }
      await git('commit', '-qm', 'by hand')
      await git('push', '-q', '--force', 'origin', `HEAD:refs/heads/${branch}`)
      const commit = await git('rev-parse', 'HEAD')
      await git('switch', '-q', 'main')
      return commit
    },
    async review(number, how) {
      const at = { owner, repo, pull_number: number }
      if (how === 'asked') {
        await as('ada').rest.pulls.requestReviewers({ ...at, reviewers: ['bob'] })
        return
      }
      const event = how === 'approved' ? 'APPROVE' : 'COMMENT'
      await as('bob').rest.pulls.createReview({ ...at, event, body: 'I looked.' })
    },
    async close(number) {
      await as('ada').rest.pulls.update({ owner, repo, pull_number: number, state: 'closed' })
    },
    async mergeAsPerson(number, method) {
      const at = { owner, repo, pull_number: number }
      return (await as('ada').rest.pulls.merge({ ...at, merge_method: method })).data.sha
    },
    count: () => countAll(as('ada'), hub, { owner, repo }),
  }
}

async function countAll(
  octokit: Octokit,
  hub: LocalGitHub,
  at: { owner: string; repo: string },
): Promise<HostCounts> {
  const { pulls, issues, repos } = octokit.rest
  const everything = await octokit.paginate(issues.listForRepo, { ...at, state: 'all', per_page: 100 })
  const refs = await octokit.paginate(repos.listBranches, { ...at, per_page: 100 })
  const commits = new Set(refs.map(({ commit }) => commit.sha))
  let statuses = 0
  for (const ref of commits) {
    statuses += (await octokit.paginate(repos.listCommitStatusesForRef, { ...at, ref, per_page: 100 })).length
  }
  let comments = 0
  for (const { number } of everything) {
    comments += (await octokit.paginate(issues.listComments, { ...at, issue_number: number, per_page: 100 }))
      .length
  }
  const dispatch = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'
  return {
    pullRequests: (await octokit.paginate(pulls.list, { ...at, state: 'all', per_page: 100 })).length,
    issues: everything.filter(one => one.pull_request === undefined).length,
    comments,
    statuses,
    deployments: (await octokit.paginate(repos.listDeployments, { ...at, per_page: 100 })).length,
    dispatches: hub.calls.filter(({ route, status }) => route === dispatch && status === 204).length,
  }
}

function writeBelow(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
