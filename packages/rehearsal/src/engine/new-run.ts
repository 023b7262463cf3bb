import type { HubEvent } from '../hub.ts'
import { evaluateTemplate, toText } from './expressions.ts'
import type { RunIdentity } from './github-context.ts'
import type { Run } from './run.ts'
import type { Workflow } from './workflow.ts'

/** A run that has not begun. */
export function newRun(
  event: HubEvent,
  workflow: Pick<Workflow, 'path' | 'name'>,
  of: { id: number; number: number; serverUrl: string },
): Run {
  const { repository, name, ref, sha, actor } = event
  const pull = event.payload['pull_request'] as { head?: { ref?: string } } | undefined
  return {
    id: of.id,
    number: of.number,
    attempt: 1,
    repository,
    workflow: workflow.path,
    name: workflow.name,
    title: workflow.name,
    event: name,
    ref,
    ...(pull?.head?.ref === undefined ? {} : { branch: pull.head.ref }),
    sha,
    actor,
    status: 'queued',
    jobs: [],
    artifacts: [],
    url: `${of.serverUrl}/${repository}/actions/runs/${of.id}`,
  }
}

/** `run-name:`, else what GitHub shows: the pull request's title, the commit's first line, the workflow's name. */
export function titleOf({ workflow, event }: RunIdentity, contexts: Record<string, unknown>): string {
  const written = workflow.written['run-name']
  const place = `${workflow.path}: run-name`
  const own =
    written === undefined || written === null ? '' : toText(evaluateTemplate(written, { contexts, place }))
  if (own.trim() !== '') return own
  const commit = event.payload['head_commit'] as { message?: string } | null | undefined
  const pull = event.payload['pull_request'] as { title?: string } | undefined
  return (pull?.title ?? commit?.message?.split('\n')[0]) || workflow.name
}

/** What is still open, for people: run, its jobs, where their logs are. */
export function describeOpen(runs: readonly Run[]): string {
  const open = runs.filter(run => run.status !== 'completed' && run.status !== 'waiting')
  return open
    .map(run => {
      const jobs = run.jobs.filter(job => job.status !== 'completed')
      const said = jobs.map(job => `${job.name} ${job.status}${job.log === undefined ? '' : ` (${job.log})`}`)
      return `${run.workflow} #${run.number} ${run.status}: ${said.join(', ') || 'no job yet'}`
    })
    .join('; ')
}
