import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError, type Progress, silent } from '@millrace/contract'
import { eventFacts, listFiles, readBlob } from '../events/commits.ts'
import { judgeTrigger } from '../events/triggers.ts'
import type { Hub, HubEvent } from '../hub.ts'
import type { Results } from '../results/results.ts'
import { findAct } from '../tools/find-act.ts'
import { type ActionSources, openActionStore } from './action-store.ts'
import { writeCheckout } from './checkout/write-checkout.ts'
import { type ConcurrencyGroups, openConcurrencyGroups } from './concurrency.ts'
import { enterConcurrency, readConcurrency } from './concurrency-setting.ts'
import { executeRun } from './execute-run.ts'
import { evaluateTemplate, toText } from './expressions.ts'
import { githubContext, inputsContext, isForkPull, type RunIdentity } from './github-context.ts'
import { writeStepLaunchers } from './launch/write-launchers.ts'
import { openNetwork } from './network.ts'
import type { Conclusion, Run } from './run.ts'
import { openSchedules } from './schedules.ts'
import type { Site } from './site.ts'
import { openSlots } from './slots.ts'
import { readWorkflow, type Workflow, type WorkflowReading } from './workflow.ts'

export interface EngineOptions {
  /** Everything of the engine is below it. */
  folder: string
  /** Where actions come from that workflows use: `owner/repo` → folder or bare Git repository. */
  actions: ActionSources
  results: Results
  /** Folder that holds act, or gets it. */
  tools: string
  /** `off`: jobs reach the local GitHub and nothing else. */
  network: 'off' | 'on'
  /** Further ports of this machine that jobs reach when the network is off. */
  ports?: readonly number[]
  /** Jobs that run at once. Default: 2. */
  parallel?: number
  /** What RUNNER_ENVIRONMENT says. Default: github-hosted. */
  hosted?: boolean
  jobEnv?: Readonly<Record<string, string>>
  env?: NodeJS.ProcessEnv
  /** Where the clock of schedules begins. Default: now. */
  now?: Date
  progress?: Progress
  onChange?: (run: Run) => void
}

export interface Engine {
  runs(): readonly Run[]
  /** Lets a run go that waits. MR5033 where there is none. */
  approve(runId: number): void
  cancel(runId: number): void
  /** Moves the clock of schedules and fires what came due; several times that one was due make one run. */
  tick(time: Date): Promise<void>
  /** Fires the schedules of one workflow file, due or not. MR5034 where it has none. */
  schedule(repository: string, path: string): Promise<void>
  /** Waits until no run is queued or runs. MR5032 with what is still open after `seconds`. */
  idle(seconds: number): Promise<void>
  close(): Promise<void>
  /** How jobs are kept off the network. */
  readonly guard: 'none' | 'proxies' | 'namespace'
}

const WORKFLOWS = '.github/workflows'

/** Turns events of a local GitHub into runs of its workflow files. */
export async function startEngine(hub: Hub, options: EngineOptions): Promise<Engine> {
  const { folder, results, env = process.env, progress = silent } = options
  await mkdir(folder, { recursive: true })
  const launchers = await writeStepLaunchers(join(folder, 'launch'))
  const checkout = await writeCheckout(join(folder, 'stand-ins', 'checkout'))
  const groups = new Map<string, ConcurrencyGroups>()
  const ports = [
    Number(new URL(hub.serverUrl).port),
    Number(new URL(hub.apiUrl).port),
    results.port,
    ...(options.ports ?? []),
  ]
  let lastId = 1000
  const runs: Run[] = []
  const site: Site = {
    hub,
    folder,
    act: await findAct({ tools: options.tools, env, progress }),
    launchers,
    actions: openActionStore(
      join(folder, 'actions'),
      { 'actions/checkout': checkout, ...options.actions },
      launchers.runStep,
    ),
    results,
    network: await openNetwork({
      wanted: options.network,
      ports: [...new Set(ports)],
      folder: join(folder, 'doors'),
    }),
    slots: openSlots(options.parallel ?? 2),
    hosted: options.hosted ?? true,
    env,
    jobEnv: options.jobEnv ?? {},
    toolCache: join(folder, 'tool-cache'),
    groups(repository) {
      const known = groups.get(repository) ?? openConcurrencyGroups()
      groups.set(repository, known)
      return known
    },
    nextId: () => ++lastId,
    changed: run => options.onChange?.(run),
  }
  const working = new Set<Promise<void>>()
  const numbers = new Map<string, number>()
  const cancels = new Map<number, AbortController>()
  const waiting = new Map<number, () => void>()
  const failures: unknown[] = []
  const schedules = openSchedules(options.now ?? new Date())
  // Events are taken one after the other, so that runs begin in the order of what happened.
  let queue: Promise<void> = Promise.resolve()

  const track = (work: Promise<void>): void => {
    const tracked = work
      .catch((error: unknown) => void failures.push(error))
      .finally(() => working.delete(tracked))
    working.add(tracked)
  }

  const take = (event: HubEvent): void => {
    schedules.saw(event)
    if (!event.startsRuns) return
    queue = queue.then(() => startRuns(event))
    track(queue)
  }

  const startRuns = async (event: HubEvent): Promise<void> => {
    const gitDir = hub.gitDir(event.repository)
    const facts = eventFacts(gitDir, event)
    for (const reading of await readWorkflows(gitDir, event.sha)) {
      if (reading.kind === 'broken') {
        if (event.name === 'push' && event.payload['deleted'] !== true) startBroken(event, reading)
        continue
      }
      const trigger = await judgeTrigger(reading.workflow, event, facts)
      if (trigger.starts) startRun(event, reading.workflow)
    }
  }

  const newRun = (event: HubEvent, workflow: Pick<Workflow, 'path' | 'name'>): Run => {
    const id = site.nextId()
    const counter = `${event.repository} ${workflow.path}`
    const number = (numbers.get(counter) ?? 0) + 1
    numbers.set(counter, number)
    const { repository, name, ref, sha, actor } = event
    const pull = event.payload['pull_request'] as { head?: { ref?: string } } | undefined
    const branch = pull?.head?.ref === undefined ? {} : { branch: pull.head.ref }
    const run: Run = {
      id,
      number,
      attempt: 1,
      repository,
      workflow: workflow.path,
      name: workflow.name,
      title: workflow.name,
      event: name,
      ref,
      ...branch,
      sha,
      actor,
      status: 'queued',
      jobs: [],
      artifacts: [],
      url: `${hub.serverUrl}/${repository}/actions/runs/${id}`,
    }
    runs.push(run)
    return run
  }

  const startBroken = (event: HubEvent, { path, problem }: { path: string; problem: string }): void => {
    const run = newRun(event, { path, name: path })
    Object.assign(run, {
      status: 'completed',
      conclusion: 'failure',
      problem: `MR5027 ${path} is not a valid workflow: ${problem}`,
    })
    site.changed(run)
  }

  const startRun = (event: HubEvent, workflow: Workflow): void => {
    const run = newRun(event, workflow)
    const identity: RunIdentity = { event, workflow, runId: run.id, runNumber: run.number, attempt: 1 }
    const go = (): void => track(follow(run, identity))
    if (event.needsApproval) {
      run.status = 'waiting'
      waiting.set(run.id, go)
      site.changed(run)
    } else go()
  }

  const follow = async (run: Run, identity: RunIdentity): Promise<void> => {
    const cancel = new AbortController()
    cancels.set(run.id, cancel)
    let conclusion: Conclusion = 'failure'
    try {
      conclusion = await conclude(run, identity, cancel)
    } catch (error) {
      if (!(error instanceof MillraceError)) throw error
      run.problem = `${error.code} ${error.message}. ${error.why}`
    } finally {
      run.conclusion = conclusion
      run.status = 'completed'
      run.artifacts = results.artifacts(run.id)
      cancels.delete(run.id)
      site.changed(run)
    }
  }

  const conclude = async (run: Run, identity: RunIdentity, cancel: AbortController): Promise<Conclusion> => {
    const { workflow, event } = identity
    const vars = isForkPull(event) ? {} : hub.variables(event.repository)
    const contexts = { github: githubContext(identity, hub), inputs: inputsContext(identity), vars }
    run.title = titleOf(identity, contexts)
    const setting = readConcurrency(workflow.written['concurrency'], {
      contexts,
      place: `${workflow.path}: concurrency`,
    })
    run.status = setting === undefined ? 'in_progress' : 'pending'
    site.changed(run)
    const turn = await enterConcurrency(site.groups(event.repository), setting, cancel)
    if (turn === undefined) return 'cancelled'
    try {
      run.status = 'in_progress'
      return await executeRun({ site, identity, run, cancel })
    } finally {
      turn.release()
    }
  }

  hub.onEvent(take)
  results.onArtifact((repository, runId) => hub.setArtifacts?.(repository, runId, results.artifacts(runId)))
  return {
    guard: site.network.guard,
    runs: () => runs,
    approve(runId) {
      const go = waiting.get(runId)
      if (go === undefined) {
        throw new MillraceError('MR5033', { run: runId, waiting: [...waiting.keys()].join(', ') || 'none' })
      }
      waiting.delete(runId)
      go()
    },
    cancel: runId => cancels.get(runId)?.abort(),
    async tick(time) {
      for (const event of await schedules.due(hub, time)) take(event)
      await queue
    },
    async schedule(repository, path) {
      for (const event of await schedules.ofWorkflow(hub, { repository, path })) take(event)
      await queue
    },
    async idle(seconds) {
      const deadline = AbortSignal.timeout(seconds * 1000)
      const late = new Promise<'late'>(resolve =>
        deadline.addEventListener('abort', () => resolve('late'), { once: true }),
      )
      while (working.size > 0) {
        const first = await Promise.race([Promise.all(working), late])
        if (first === 'late') throw new MillraceError('MR5032', { seconds, open: describeOpen(runs) })
      }
      if (failures.length > 0) throw failures.shift()
    },
    async close() {
      for (const cancel of cancels.values()) cancel.abort()
      await Promise.all(working)
      await site.network.close()
    },
  }
}

async function readWorkflows(gitDir: string, commit: string): Promise<WorkflowReading[]> {
  const paths = (await listFiles(gitDir, commit, WORKFLOWS)).filter(path => /\.ya?ml$/.test(path))
  return await Promise.all(paths.map(async path => readWorkflow(path, await readBlob(gitDir, commit, path))))
}

/** `run-name:`, else what GitHub shows: the commit's first line, the pull request's title, the workflow's name. */
function titleOf({ workflow, event }: RunIdentity, contexts: Record<string, unknown>): string {
  const written = workflow.written['run-name']
  const own =
    written === undefined || written === null
      ? ''
      : toText(evaluateTemplate(written, { contexts, place: `${workflow.path}: run-name` }))
  if (own.trim() !== '') return own
  const commit = event.payload['head_commit'] as { message?: string } | null | undefined
  const pull = event.payload['pull_request'] as { title?: string } | undefined
  return (pull?.title ?? commit?.message?.split('\n')[0]) || workflow.name
}

function describeOpen(runs: readonly Run[]): string {
  return runs
    .filter(run => run.status !== 'completed' && run.status !== 'waiting')
    .map(run => {
      const jobs = run.jobs
        .filter(job => job.status !== 'completed')
        .map(job => `${job.name} ${job.status}${job.log ? ` (${job.log})` : ''}`)
      return `${run.workflow} #${run.number} ${run.status}: ${jobs.join(', ') || 'no job yet'}`
    })
    .join('; ')
}
