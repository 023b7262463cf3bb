import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalGitHub } from '@millrace/rehearsal'
import { Octokit } from '@octokit/rest'

const exec = promisify(execFile)

/** Where a person works: an account, a repository, and a folder for the clone. */
export interface Desk {
  github: LocalGitHub
  login: string
  token: string
  /** `owner/name`. */
  repository: string
  folder: string
}

type Api = Octokit['rest']
type Method = 'merge' | 'squash' | 'rebase'

/** Files and how they change: new content, an edit of the text, or `null` for gone. */
export type Changes = Readonly<Record<string, string | Uint8Array | null | ((old: string) => string)>>

/** A person at a repository: what is clicked on its pages, through the API, and what is pushed, through Git. */
export interface Person {
  login: string
  api: Api
  at: { owner: string; repo: string }
  /** Folder of the clone; `refresh` brings it to main's tip. */
  clone: string
  git(...args: string[]): Promise<string>
  refresh(): Promise<void>
  pulls(state?: 'open' | 'closed' | 'all'): Promise<Awaited<ReturnType<Api['pulls']['list']>>['data']>
  /** The open pull request from a branch; throws where there is not exactly one. */
  pull(branch: string): Promise<Awaited<ReturnType<Api['pulls']['list']>>['data'][number]>
  approve(number: number): Promise<void>
  merge(number: number, method?: Method): Promise<string>
  dispatch(workflow: string, inputs?: Record<string, string>): Promise<void>
  comments(number: number): Promise<Awaited<ReturnType<Api['issues']['listComments']>>['data']>
  issues(): Promise<Awaited<ReturnType<Api['issues']['listForRepo']>>['data']>
  statuses(ref: string): Promise<{ context: string; state: string; description: string | null }[]>
  /** Commits changes on a new branch (or main) and pushes it; returns the commit. */
  push(branch: string, change: { message: string; files: Changes }): Promise<string>
}

export function person({ github, login, token, repository, folder }: Desk): Person {
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  const api = new Octokit({ auth: token, baseUrl: github.apiUrl }).rest
  const clone = join(folder, `${login}-${repo}`)

  const git = async (...args: string[]): Promise<string> => {
    const settings = [`user.name=${login}`, `user.email=${login}@example.org`, 'credential.helper=']
    const { stdout } = await exec('git', [...settings.flatMap(one => ['-c', one]), ...args], {
      cwd: clone,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' },
      maxBuffer: 64 << 20,
    })
    return stdout.trim()
  }
  const refresh = async (): Promise<void> => {
    await mkdir(clone, { recursive: true })
    const url = `${github.serverUrl.replace('//', `//x-access-token:${token}@`)}/${repository}.git`
    if (!(await git('rev-parse', '--git-dir').catch(() => '')).endsWith('.git')) {
      await git('init', '--quiet', '--initial-branch=main')
      await git('remote', 'add', 'origin', url)
    }
    await git('fetch', '--quiet', '--tags', '--force', 'origin')
    await git('checkout', '--quiet', '--force', '-B', 'main', 'origin/main')
  }
  const pulls = async (state: 'open' | 'closed' | 'all' = 'open') =>
    (await api.pulls.list({ ...at, state, per_page: 100 })).data

  return {
    login,
    api,
    at,
    clone,
    git,
    refresh,
    pulls,
    async pull(branch) {
      const found = (await pulls()).filter(({ head }) => head.ref === branch)
      const [only] = found
      if (!only || found.length > 1) {
        const all = (await pulls('all')).map(({ number, state, head }) => `#${number} ${state} ${head.ref}`)
        throw new Error(
          `${found.length} open pull requests from ${branch}; there are: ${all.join(', ') || 'none'}`,
        )
      }
      return only
    },
    async approve(number: number): Promise<void> {
      await api.pulls.createReview({ ...at, pull_number: number, event: 'APPROVE' })
    },
    async merge(number: number, method: 'merge' | 'squash' | 'rebase' = 'merge'): Promise<string> {
      return (await api.pulls.merge({ ...at, pull_number: number, merge_method: method })).data.sha
    },
    async dispatch(workflow: string, inputs: Record<string, string> = {}): Promise<void> {
      await api.actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref: 'main', inputs })
    },
    comments: async (number: number) =>
      (await api.issues.listComments({ ...at, issue_number: number, per_page: 100 })).data,
    issues: async () =>
      (await api.issues.listForRepo({ ...at, state: 'all', per_page: 100 })).data.filter(
        issue => !issue.pull_request,
      ),
    statuses: async (ref: string) => (await api.repos.getCombinedStatusForRef({ ...at, ref })).data.statuses,
    async push(branch, { message, files }) {
      await refresh()
      if (branch !== 'main') await git('checkout', '--quiet', '-B', branch)
      for (const [path, change] of Object.entries(files)) {
        const file = join(clone, path)
        if (change === null) {
          await rm(file)
          continue
        }
        await mkdir(dirname(file), { recursive: true })
        const bytes = typeof change === 'function' ? change(await readFile(file, 'utf8')) : change
        await writeFile(file, bytes)
      }
      await git('add', '--all', '.')
      await git('commit', '--quiet', '--message', message)
      await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
      return git('rev-parse', 'HEAD')
    },
  }
}
