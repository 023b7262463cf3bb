import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { silent } from '@millrace/contract'
import { type MemoryHost, openMemoryHost } from '@millrace/forge/testing'
import { toolCache } from '@millrace/pipeline/testing'
import { type Difference, eventsCsv } from '../../life/testing/events.ts'
import { projectFiles } from '../../life/testing/project-files.ts'
import { findVerb, runVerb } from '../../run-verb.ts'
import type { Answer, Inputs } from '../../verb.ts'
import type { WorkflowRun } from '../../workflow-run.ts'

export const DATA = 'millrace/data/events'
export const PROMOTION = 'millrace/promotion/sale/production'
export const RUN_URL = 'https://github.example/acme/sales/actions/runs/1'

/** A project on a code host in memory, lived with as workflows do: every step in a fresh checkout. */
export interface HostedProject {
  top: string
  host: MemoryHost
  /** A month of events arrives in the source. */
  arrive(month: string, difference?: Difference): Promise<void>
  /** A job on main's tip. */
  onMain(change?: Partial<WorkflowRun>): Promise<Job>
  /** A job on the merge of a pull request into main. */
  onPull(number: number, change?: { fork?: boolean }): Promise<Job>
  /** A person changes files on main, or on a branch from it or from itself, and pushes; the commit. */
  push(
    branch: string,
    change: Readonly<Record<string, (text: string) => string>>,
    from?: string,
  ): Promise<string>
  /** A person merges the open pull request of a branch. */
  merge(branch: string): Promise<void>
  /** Runs git in the bare repository. */
  git(...args: string[]): string
  remove(): Promise<void>
}

/** A checkout and the steps that run in it. */
interface Job {
  root: string
  step(verb: string, inputs?: Inputs): Promise<Answer>
  /** Hands what a preview made to a later job, as the run's artifact does. */
  handTo(job: Job): Promise<void>
}

export async function openHostedProject(): Promise<HostedProject> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-hosted-')))
  const bare = join(top, 'remote.git')
  const work = join(top, 'person')
  const gitIn = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  const person = (...args: string[]) => gitIn(work, ...args)
  for (const folder of ['source/events', 'store']) await mkdir(join(top, folder), { recursive: true })
  gitIn(top, 'init', '-q', '--bare', '-b', 'main', bare)
  gitIn(top, 'init', '-q', '-b', 'main', work)
  person('remote', 'add', 'origin', bare)
  for (const [path, text] of Object.entries(hostedFiles(top))) {
    await mkdir(dirname(join(work, path)), { recursive: true })
    await writeFile(join(work, path), text)
  }
  person('add', '--all')
  person('commit', '-q', '-m', 'Start')
  person('push', '-q', '-u', 'origin', 'main')
  const host = openMemoryHost(bare, 'acme/sales')
  let jobs = 0
  // A clock that moves with every question: records have an order.
  let clock = Date.parse('2026-06-01T00:00:00Z')

  async function openJob(run: WorkflowRun, checkout: (root: string) => void): Promise<Job> {
    jobs += 1
    const root = join(top, `job-${jobs}`)
    gitIn(top, 'clone', '-q', bare, root)
    checkout(root)
    const env = {
      ...process.env,
      MILLRACE_ENV: 'github',
      MILLRACE_CACHE: toolCache(),
      GH_TOKEN: undefined,
      GITHUB_TOKEN: undefined,
    }
    return {
      root,
      step: (verb, inputs = {}) =>
        runVerb(findVerb(verb), inputs, {
          cwd: root,
          env,
          now: () => {
            clock += 1000
            return new Date(clock)
          },
          progress: silent,
          screen: { color: false, width: 100 },
          print: () => undefined,
          untilInterrupted: () => Promise.resolve(),
          codeHost: host,
          run,
        }),
      handTo: async job =>
        cp(join(root, '.millrace/preview'), join(job.root, '.millrace/preview'), { recursive: true }),
    }
  }

  const project: HostedProject = {
    top,
    host,
    arrive: (month, difference) =>
      writeFile(join(top, 'source/events', `${month}.csv`), eventsCsv(month, difference)),
    onMain: change => openJob({ ...mainRun, ...change }, () => undefined),
    async onPull(number, { fork = false } = {}) {
      const { head, base } = await host.pullRequest(number)
      const pullRequest = { number, head: head.sha, branch: head.branch, base, fork }
      return openJob({ ...mainRun, event: 'pull_request', trusted: false, pullRequest }, root => {
        gitIn(root, 'checkout', '-q', '--detach', 'origin/main')
        gitIn(root, 'merge', '-q', '--no-ff', '-m', 'Merge', head.sha)
      })
    },
    async push(branch, change, from = 'main') {
      person('fetch', '-q', 'origin')
      person('checkout', '-q', '-B', branch, `origin/${from}`)
      for (const [path, edit] of Object.entries(change)) {
        const before = await readFile(join(work, path), 'utf8').catch(() => '')
        await mkdir(dirname(join(work, path)), { recursive: true })
        await writeFile(join(work, path), edit(before))
      }
      person('add', '--all')
      person('commit', '-q', '-m', `Change ${Object.keys(change).join(', ')}`)
      person('push', '-q', '--force', 'origin', `HEAD:refs/heads/${branch}`)
      return person('rev-parse', 'HEAD')
    },
    async merge(branch) {
      const pull = await host.pullRequestFrom(branch)
      if (pull?.state !== 'open') throw new Error(`no open pull request from ${branch}`)
      await host.mergeAsPerson(pull.number)
      gitIn(bare, 'update-ref', '-d', `refs/heads/${branch}`)
    },
    git: (...args) => gitIn(bare, ...args),
    remove: () => rm(top, { recursive: true, force: true }),
  }
  return project
}

const mainRun: WorkflowRun = {
  event: 'push',
  trusted: true,
  url: RUN_URL,
  runId: '1',
  attempt: 1,
  workflow: 'pipeline.yml',
  job: 'validate',
  // The store is a folder here, which only a machine that stays may write.
  hosted: false,
  startsNothing: true,
}

function hostedFiles(top: string): Record<string, string> {
  const files = projectFiles({ main: 18_500, other: 18_501 })
  const overlay = `  github:
    store: { driver: local, path: ${join(top, 'store')} }
    datasets: { events: { source: { files: ${join(top, 'source/events')} } } }
    models: { sale: { stages: { production: { target: publish } } } }
  registry:
    store: { driver: oci, repository: registry.example/acme/sales/store }
`
  return { ...files, 'millrace.yaml': `${files['millrace.yaml']}${overlay}` }
}
