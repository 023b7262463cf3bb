import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MillraceError } from '@millrace/contract'
import type { RunIdentity } from './github-context.ts'
import type { Conclusion, JobRun, Run } from './run.ts'
import type { Site } from './site.ts'
import type { WorkflowJob } from './workflow.ts'

/** One run while it runs. */
export interface Execution {
  site: Site
  identity: RunIdentity
  run: Run
  /** Ends the run. */
  cancel: AbortController
}

/** A new job of the run, waiting for its turn. */
export function addJob(execution: Execution, job: WorkflowJob, name: string): JobRun {
  const { run, site } = execution
  const jobRun: JobRun = {
    id: site.nextId(),
    job: job.id,
    name,
    status: 'queued',
    summary: '',
    annotations: [],
    outputs: {},
    steps: [],
    seconds: 0,
  }
  run.jobs.push(jobRun)
  return jobRun
}

/** Everything of one job is below it. */
export function jobFolder({ site, run }: Execution, jobRun: JobRun): string {
  return join(site.folder, 'runs', String(run.id), String(jobRun.id))
}

/** Says how far a job is, to the hub and to those who watch. */
export function tellStatus(
  execution: Execution,
  jobRun: JobRun,
  status: JobRun['status'],
  conclusion?: Conclusion,
): void {
  const { site, run } = execution
  jobRun.status = status
  if (conclusion) jobRun.conclusion = conclusion
  site.hub.setJob(run.repository, {
    runId: run.id,
    jobId: jobRun.id,
    workflow: run.workflow,
    name: jobRun.name,
    sha: run.sha,
    status,
    ...(conclusion && { conclusion }),
    event: run.event,
    branch: run.branch ?? run.ref.replace(/^refs\/(heads|tags)\//, ''),
    actor: run.actor.login,
  })
  site.changed(run)
}

/** A job that this machine can not run has failed, and says why where its log would be. */
export async function failJob(execution: Execution, jobRun: JobRun, error: MillraceError): Promise<void> {
  const folder = jobFolder(execution, jobRun)
  await mkdir(folder, { recursive: true })
  jobRun.log = join(folder, 'log.txt')
  const message = `${error.code} ${error.message}. ${error.why}`
  await writeFile(jobRun.log, `##[error]${message}\n${error.fix}\n`, { flag: 'a' })
  jobRun.annotations = [...jobRun.annotations, { level: 'failure', message }]
  tellStatus(execution, jobRun, 'completed', 'failure')
}
