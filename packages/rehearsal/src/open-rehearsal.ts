import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, type EngineOptions, startEngine } from './engine/engine.ts'
import type { Run } from './engine/run.ts'
import { openResults } from './results/open-results.ts'
import type { LocalGitHub } from './server/local-github.ts'
import { openLocalGitHub } from './server/open-local-github.ts'
import { toolFolder } from './tools/tool-folder.ts'

export interface RehearsalOptions
  extends Omit<EngineOptions, 'folder' | 'results' | 'tools' | 'network' | 'actions'> {
  /** Everything is below it. Default: a temporary folder that `close` removes. */
  folder?: string
  tools?: string
  /** Default: off. */
  network?: 'off' | 'on'
  /** Where actions come from that workflows use. Default: none but a stand-in for actions/checkout. */
  actions?: EngineOptions['actions']
  /** With the container registry `containers.github.localhost:PORT`. */
  registry?: boolean
  port?: number
}

/** GitHub rehearsed on this machine: people act on `github`, what they do starts runs, `idle` waits for them. */
export interface Rehearsal {
  readonly github: LocalGitHub
  /** How jobs are kept off the network. */
  readonly guard: Engine['guard']
  /** Runs so far, oldest first. */
  runs(workflow?: string): readonly Run[]
  approve(run: Run): void
  cancel(run: Run): void
  /** Moves the clock on, of schedules and of the local GitHub. */
  tick(time: Date): Promise<void>
  /** Fires the schedules of one workflow now, due or not. */
  schedule(repository: string, workflow: string): Promise<void>
  /** Waits until no run is queued or runs: MR5032 after `seconds` (default 300), with what is still open. */
  idle(seconds?: number): Promise<void>
  /** Ends what runs, stops all servers, leaves no process. MR5005 where a call was not as GitHub documents it. */
  close(): Promise<void>
}

/** Opens a local GitHub, its results service and the engine that runs workflows of its repositories. */
export async function openRehearsal(options: RehearsalOptions = {}): Promise<Rehearsal> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'millrace-rehearsal-')))
  const tools = options.tools ?? toolFolder(options.env)
  let ahead = options.now === undefined ? 0 : options.now.getTime() - Date.now()
  const closing: (() => Promise<unknown>)[] = []
  const close = async (): Promise<void> => {
    const problems: unknown[] = []
    for (const end of closing.reverse()) await end().catch((error: unknown) => problems.push(error))
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    if (problems.length > 0) throw problems[0]
  }
  try {
    const github = await openLocalGitHub({
      folder,
      tools,
      clock: () => new Date(Date.now() + ahead),
      registry: options.registry ?? false,
      ...(options.port === undefined ? {} : { port: options.port }),
    })
    closing.push(github.close)
    const results = await openResults(join(folder, 'results'))
    closing.push(results.close)
    const engine = await startEngine(github, {
      ...options,
      folder: join(folder, 'engine'),
      tools,
      results,
      network: options.network ?? 'off',
      actions: options.actions ?? {},
      onChange(run) {
        github.showRun(run)
        options.onChange?.(run)
      },
    })
    closing.push(engine.close)
    return {
      github,
      guard: engine.guard,
      runs: workflow =>
        engine.runs().filter(run => workflow === undefined || run.workflow.endsWith(`/${workflow}`)),
      approve: run => engine.approve(run.id),
      cancel: run => engine.cancel(run.id),
      async tick(time) {
        ahead = time.getTime() - Date.now()
        await engine.tick(time)
      },
      schedule: (repository, workflow) => engine.schedule(repository, `.github/workflows/${workflow}`),
      async idle(seconds = 300) {
        await github.settled()
        await engine.idle(seconds)
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
