import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MillraceError, type Progress } from '@millrace/contract'
import { type Pin, renderPins } from 'millrace'
import type { ActionSources } from '../engine/action-store.ts'
import type { Run } from '../engine/run.ts'
import { openRehearsal, type Rehearsal } from '../open-rehearsal.ts'
import { type PullSummary, type RehearsedPerson, rehearsedPerson } from './rehearsed-person.ts'
import { showPulls, showRun } from './show-runs.ts'
import { meansBranch, parseStep, type RehearsalStep } from './steps.ts'

export interface RehearseOptions {
  /** Clone whose HEAD is rehearsed: what is not committed does not count, as on GitHub. */
  repositoryFolder: string
  /** Steps after the push of main, as `parseStep` reads them. */
  steps: readonly string[]
  actions: ActionSources
  /** Stands in place of the placeholder pin of a template that no release has rendered. */
  pin: Pin
  /** Folder for logs, which stay; default: a temporary one that stays only where a run failed. */
  folder?: string
  tools?: string
  /** Default: on, for users have no caches that were filled for it. */
  network?: 'off' | 'on'
  /** Repository variables. Default: MILLRACE=on, for the guard of the template. */
  variables?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  env?: NodeJS.ProcessEnv
  progress: Progress
  /** Keeps the local GitHub open until it resolves, and prints where it is. */
  serve?: { print: (line: string) => void; until: () => Promise<void> }
  /** Longest wait for the runs of one step, in seconds. Default: 3600. */
  patience?: number
}

export interface RehearseResult {
  runs: readonly Run[]
  pulls: readonly PullSummary[]
  /** True where a run failed. */
  failed: boolean
}

const OWNER = 'you'
const REVIEWER = 'colleague'
const run = promisify(execFile)

/**
 * Pushes HEAD to a fresh local GitHub, lets run what a push to main starts, then takes the steps one by one and waits
 * for what each starts. A step that can not be taken is MR5042.
 */
export async function rehearse(options: RehearseOptions): Promise<RehearseResult> {
  const steps = options.steps.map(text => ({ text, step: parseStep(text) }))
  const { progress, patience = 3600 } = options
  const shown = new Map<number, string>()
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'millrace-rehearsal-')))
  const rehearsal = await openRehearsal({
    folder,
    network: options.network ?? 'on',
    actions: options.actions,
    registry: true,
    progress,
    ...(options.tools && { tools: options.tools }),
    ...(options.env && { env: options.env }),
    onChange: run => showOnce(shown, run, progress),
  })
  const source = await mkdtemp(join(tmpdir(), 'millrace-rehearse-'))
  try {
    const name = 'rehearsal'
    const repository = `${OWNER}/${name}`
    let current = 'push of main'
    const as = (login: string): RehearsedPerson =>
      rehearsedPerson(rehearsal.github, {
        token: rehearsal.github.createUser(login),
        repository,
        step: () => current,
      })
    const you = as(OWNER)
    const colleague = as(REVIEWER)
    await copyHead(options, source)
    await rehearsal.github.createRepository({
      owner: OWNER,
      name,
      by: OWNER,
      members: { [REVIEWER]: 'write' },
      // Set up as doctor --github asks for it: Actions may open pull requests.
      settings: { actionsMayApprovePullRequests: true },
    })
    for (const [key, value] of Object.entries(options.variables ?? { MILLRACE: 'on' }))
      rehearsal.github.setVariable(repository, key, value)
    for (const [key, value] of Object.entries(options.secrets ?? {}))
      rehearsal.github.setSecret(repository, key, value)
    const push = async (branch: string, ref: string): Promise<void> => {
      const url = `${rehearsal.github.serverUrl.replace('//', `//x-access-token:${rehearsal.github.tokenOf(OWNER)}@`)}/${repository}.git`
      await run('git', ['push', '--quiet', url, `${ref}:refs/heads/${branch}`], { cwd: source })
    }
    if (options.serve) options.serve.print(`${rehearsal.github.serverUrl}/${repository}`)
    await push('main', 'HEAD')
    await rehearsal.idle(patience)
    for (const { text, step } of steps) {
      current = text
      const done = progress.step(text)
      await take(step, { rehearsal, repository, you, colleague, push, text })
      await rehearsal.idle(patience)
      done()
    }
    const pulls = await you.pulls()
    for (const line of showPulls(pulls)) progress.line(line)
    await options.serve?.until()
    const runs = rehearsal.runs()
    return { runs, pulls, failed: runs.some(({ conclusion }) => conclusion === 'failure') }
  } finally {
    const failed = rehearsal.runs().some(({ conclusion }) => conclusion === 'failure')
    await rm(source, { recursive: true, force: true })
    await rehearsal.close()
    // Lines above name logs in it.
    if (options.folder === undefined && !failed)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

interface Stage {
  rehearsal: Rehearsal
  repository: string
  you: RehearsedPerson
  colleague: RehearsedPerson
  push: (branch: string, ref: string) => Promise<void>
  text: string
}

async function take(
  step: RehearsalStep,
  { rehearsal, repository, you, colleague, push, text }: Stage,
): Promise<void> {
  const nothing = (problem: string): MillraceError => new MillraceError('MR5042', { step: text, problem })
  if (step.kind === 'dispatch') await you.dispatch(step.workflow, step.inputs)
  else if (step.kind === 'schedule') await rehearsal.schedule(repository, step.workflow)
  else if (step.kind === 'approve') {
    const waiting = rehearsal.runs().filter(({ status }) => status === 'waiting')
    if (waiting.length === 0) throw nothing('No run waits for approval.')
    for (const one of waiting) rehearsal.approve(one)
  } else if (step.kind === 'pr') {
    await push(step.branch, `refs/heads/${step.branch}`)
    await you.openPull(step.branch, step.branch)
  } else {
    const open = (await you.pulls()).filter(({ state }) => state === 'open')
    const pull = open.find(one => meansBranch(step.of, one))
    if (pull === undefined) throw nothing(`Open are: ${open.map(one => one.branch).join(', ') || 'none'}.`)
    await colleague.approve(pull.number)
    await you.merge(pull.number)
  }
}

/** A clone of HEAD with its branches, whose workflows pin what a release would. */
async function copyHead({ repositoryFolder, pin }: RehearseOptions, folder: string): Promise<void> {
  const git = async (...args: string[]): Promise<string> => (await run('git', args, { cwd: folder })).stdout
  await run('git', ['clone', '--quiet', '--no-hardlinks', repositoryFolder, folder])
  const branches = await run('git', ['for-each-ref', '--format=%(refname:short)', 'refs/heads'], {
    cwd: repositoryFolder,
  })
  const here = (await git('symbolic-ref', '--short', 'HEAD').catch(() => '')).trim()
  for (const branch of branches.stdout.split('\n').filter(name => name !== '' && name !== here)) {
    await git('branch', '--quiet', '--force', branch, `refs/remotes/origin/${branch}`)
  }
  const workflows = join(folder, '.github', 'workflows')
  for (const name of await readdir(workflows).catch(() => [])) {
    const path = join(workflows, name)
    const text = await readFile(path, 'utf8')
    const rendered = renderPins(text, pin)
    if (rendered !== text) await writeFile(path, rendered)
  }
  if ((await git('status', '--porcelain')) === '') return
  const author = ['-c', 'user.name=millrace', '-c', 'user.email=millrace@localhost']
  await git(...author, 'commit', '--quiet', '--all', '--message', 'Pins as a release renders them')
}

/** A run is shown when it begins to wait and when it has ended. */
function showOnce(shown: Map<number, string>, run: Run, progress: Progress): void {
  if (run.status !== 'completed' && run.status !== 'waiting') return
  if (shown.get(run.id) === run.status) return
  shown.set(run.id, run.status)
  for (const line of showRun(run)) progress.line(line)
}
