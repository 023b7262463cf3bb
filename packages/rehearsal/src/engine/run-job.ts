import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Contexts, evaluateTemplate } from './expressions.ts'
import { isForkPull, type RunIdentity } from './github-context.ts'
import { checkJob } from './job-checks.ts'
import { actionRuntime, githubEnvironment, type JobMachine, machineEnvironment } from './job-environment.ts'
import { writeNodeLauncher } from './launch/write-launchers.ts'
import { jobPermissions } from './permissions.ts'
import { type NeedResult, renderJob } from './render-job.ts'
import type { JobRun, Run } from './run.ts'
import { runAct } from './run-act.ts'
import type { Site } from './site.ts'
import type { WorkflowJob } from './workflow.ts'

export interface JobCall {
  job: WorkflowJob
  jobRun: JobRun
  run: Run
  /** Everything of the job is below it. */
  folder: string
  identity: RunIdentity
  combination: Record<string, unknown>
  strategy: { failFast: boolean; maxParallel: number } | undefined
  needs: Readonly<Record<string, NeedResult>>
  /** With matrix and strategy. */
  contexts: Contexts
  place: string
  signal: AbortSignal
}

const USUAL_MINUTES = 360

/** Runs one job with a token of its own, which is dead when the job has ended. */
export async function runJob(
  site: Site,
  call: JobCall,
): Promise<Partial<JobRun> & { conclusion: 'success' | 'failure' | 'cancelled' }> {
  const { job, jobRun, run, identity } = call
  const { event, workflow } = identity
  const { contexts, place, folder } = call
  const labels = labelsOf(evaluateTemplate(job.written['runs-on'], { contexts, place: `${place}.runs-on` }))
  checkJob(workflow, job, labels)
  const home = { repository: event.repository, sha: event.sha, gitDir: site.hub.gitDir(event.repository) }
  const actions = await site.actions.prepare(job.id, job.written['steps'] as Record<string, unknown>[], home)
  const machine: JobMachine = {
    env: site.env,
    home: join(folder, 'home'),
    hosted: site.hosted && !labels.includes('self-hosted'),
    trackingId: `github_${crypto.randomUUID()}`,
    more: { ...site.jobEnv, ...site.network.env },
  }
  await mkdir(machine.home, { recursive: true })
  jobRun.log = join(folder, 'log.txt')
  const fork = isForkPull(event)
  const permissions = jobPermissions({
    workflow: workflow.written['permissions'],
    job: job.written['permissions'],
    fork,
  })
  const ids = { repository: event.repository, runId: run.id, jobId: jobRun.id }
  const token = site.hub.mintJobToken({ ...ids, permissions })
  try {
    const github = contexts['github'] as Record<string, unknown>
    const results = site.results.token({
      ...ids,
      ref: event.ref,
      readableRefs: readableRefs(identity, github),
    })
    const runtime = { node: actionNode(), env: actionRuntime({ url: site.results.url, token: results }) }
    const env = machineEnvironment(machine)
    const bin = await writeNodeLauncher(folder, runtime, site.launchers.module)
    const outputsFile = join(folder, 'outputs.json')
    const minutes = Number(
      evaluateTemplate(job.written['timeout-minutes'] ?? USUAL_MINUTES, { contexts, place }),
    )
    const { summaries, ...outcome } = await runAct({
      act: site.act,
      folder,
      jobId: job.id,
      event: { name: event.name, actor: event.actor.login, payload: event.payload },
      workflow: renderJob({
        workflow,
        job,
        event: event.name,
        needs: call.needs,
        ...(call.strategy && { strategy: { ...call.strategy, matrix: call.combination } }),
        uses: actions.uses,
        ...site.launchers,
        outputsFile,
      }),
      outputsFile,
      localRepositories: actions.localRepositories,
      token,
      secrets: fork ? {} : site.hub.secrets(event.repository),
      variables: fork ? {} : site.hub.variables(event.repository),
      env: { ...env, PATH: `${bin}${delimiter}${env['PATH'] ?? ''}` },
      stepEnv: { ...githubEnvironment(github, machine), PATH: env['PATH'] ?? '' },
      trackingId: machine.trackingId,
      toolCache: site.toolCache,
      wrap: site.network.wrap,
      timeoutMs: minutes * 60_000,
      signal: call.signal,
    })
    return { ...outcome, summary: summaries.join('\n') }
  } finally {
    site.hub.revoke(token)
  }
}

/** Our own stand-ins import packages of this project: from sources, where we run from sources. */
function actionNode(): string[] {
  return import.meta.url.endsWith('.ts') ? [process.execPath, '--conditions=source'] : [process.execPath]
}

function labelsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'object' && value !== null)
    return labelsOf((value as { labels?: unknown }).labels ?? [])
  return [String(value)]
}

/** Caches of the default branch and of a pull request's base may be read, those of other branches not. */
function readableRefs({ event }: RunIdentity, github: Readonly<Record<string, unknown>>): string[] {
  const repository = event.payload['repository'] as { default_branch?: string } | undefined
  const base = String(github['base_ref'] ?? '')
  return [
    `refs/heads/${repository?.default_branch ?? 'main'}`,
    ...(base === '' ? [] : [`refs/heads/${base}`]),
  ]
}
