import { MillraceError, type Progress } from '@millrace/contract'
import { eventFacts, listFiles, readBlob } from '../events/commits.ts'
import { judgeTrigger } from '../events/triggers.ts'
import type { Hub, HubEvent } from '../hub.ts'
import type { Results } from '../results/results.ts'
import type { ActionSources } from './action-store.ts'
import { concludeRun } from './conclude-run.ts'
import { describeOpen, newRun } from './new-run.ts'
import { openSite } from './open-site.ts'
import type { Run } from './run.ts'
import { runCompleted } from './run-completed.ts'
import { openSchedules } from './schedules.ts'
import { openWorkSet } from './work-set.ts'
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
  /** More variables of all jobs: where caches are that were filled at set-up. */
  jobEnv?: Readonly<Record<string, string>>
  /** RUNNER_TOOL_CACHE of all jobs. Default: an empty one of this engine's own. */
  toolCache?: string
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
  const site = await openSite(hub, options)
  const runs: Run[] = []
  const numbers = new Map<string, number>()
  const cancels = new Map<number, AbortController>()
  const waiting = new Map<number, () => void>()
  const work = openWorkSet()
  const schedules = openSchedules(options.now ?? new Date())
  // Events are taken one after the other, so that runs begin in the order of what happened.
  let queue: Promise<unknown> = Promise.resolve()

  const take = (event: HubEvent): void => {
    schedules.saw(event)
    if (!event.startsRuns) return
    const turn = queue.then(() => startRuns(event))
    queue = turn.catch(() => undefined)
    work.add(turn)
  }

  const startRuns = async (event: HubEvent): Promise<void> => {
    const gitDir = hub.gitDir(event.repository)
    const facts = eventFacts(gitDir, event)
    for (const reading of await readWorkflows(gitDir, event.sha)) {
      if (reading.kind === 'broken') {
        if (event.name === 'push' && event.payload['deleted'] !== true) addBroken(event, reading)
        continue
      }
      const trigger = await judgeTrigger(reading.workflow, event, facts)
      if (trigger.starts) startRun(event, reading.workflow)
    }
  }

  const addRun = (event: HubEvent, workflow: Pick<Workflow, 'path' | 'name'>): Run => {
    const counter = `${event.repository} ${workflow.path}`
    const number = (numbers.get(counter) ?? 0) + 1
    numbers.set(counter, number)
    const run = newRun(event, workflow, { id: site.nextId(), number, serverUrl: hub.serverUrl })
    runs.push(run)
    return run
  }

  const addBroken = (event: HubEvent, { path, problem }: { path: string; problem: string }): void => {
    const run = addRun(event, { path, name: path })
    run.status = 'completed'
    run.conclusion = 'failure'
    run.problem = `MR5027 ${path} is not a valid workflow: ${problem}`
    site.changed(run)
  }

  const startRun = (event: HubEvent, workflow: Workflow): void => {
    const run = addRun(event, workflow)
    const identity = { event, workflow, runId: run.id, runNumber: run.number, attempt: 1 }
    const cancel = new AbortController()
    const go = (): void => {
      cancels.set(run.id, cancel)
      const concluded = concludeRun({ site, run, identity, cancel }).then(() => tellCompleted(run, event))
      work.add(concluded.finally(() => cancels.delete(run.id)))
    }
    if (event.needsApproval) {
      run.status = 'waiting'
      waiting.set(run.id, go)
      site.changed(run)
    } else go()
  }

  /** A run that ended is an event of its own, on the default branch. */
  const tellCompleted = async (run: Run, cause: HubEvent): Promise<void> => {
    const event = await runCompleted(hub, run, cause)
    if (event !== undefined) take(event)
  }

  hub.onEvent(take)
  options.results.onArtifact((repository, runId) => {
    hub.setArtifacts?.(repository, runId, options.results.artifacts(runId))
  })
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
    idle: seconds => work.idle(seconds, () => describeOpen(runs)),
    async close() {
      for (const cancel of cancels.values()) cancel.abort()
      await work.settled()
      await site.network.close()
    },
  }
}

async function readWorkflows(gitDir: string, commit: string): Promise<WorkflowReading[]> {
  const paths = (await listFiles(gitDir, commit, WORKFLOWS)).filter(path => /\.ya?ml$/.test(path))
  return await Promise.all(paths.map(async path => readWorkflow(path, await readBlob(gitDir, commit, path))))
}
