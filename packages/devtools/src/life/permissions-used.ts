import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Life } from './open-life.ts'

/** Permissions of one job: what its `permissions:` declare, and what its token was used for. */
export interface JobPermissions {
  /** `pipeline.yml build` */
  job: string
  declared: string[]
  used: string[]
}

const WORKFLOWS = ['pipeline.yml', 'snapshot.yml', 'drift.yml', 'deploy.yml'] as const

/**
 * Declared and used permissions of every job of the template's workflows, over all calls of a life: REST, Git and the
 * registry. A use counts at its highest access.
 */
export async function permissionsUsed({ rehearsal, template }: Life): Promise<JobPermissions[]> {
  const names = new Map<number, string>()
  for (const run of rehearsal.runs()) {
    // What a fork's token may do is less than what the job declares.
    if (run.event === 'pull_request' && /^eve$/.test(run.actor.login)) continue
    for (const { id, job } of run.jobs)
      names.set(id, `${run.workflow.replace('.github/workflows/', '')} ${job}`)
  }
  const used = new Map<string, Map<string, 'read' | 'write'>>()
  for (const { jobId, permission, status } of rehearsal.github.calls) {
    const job = jobId === undefined ? undefined : names.get(jobId)
    if (job === undefined || status === 403) continue
    const of = used.get(job) ?? new Map<string, 'read' | 'write'>()
    used.set(job, of)
    for (const [scope, access] of Object.entries(permission))
      if (scope !== 'metadata' && of.get(scope) !== 'write') of.set(scope, access as 'read' | 'write')
  }
  const jobs: JobPermissions[] = []
  for (const file of WORKFLOWS) {
    const workflow = parse(await readFile(join(template, '.github/workflows', file), 'utf8')) as {
      jobs: Record<string, { permissions?: Record<string, string> }>
    }
    for (const [id, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const job = `${file} ${id}`
      jobs.push({
        job,
        declared: lines(Object.entries(permissions)),
        used: lines([...(used.get(job) ?? [])]),
      })
    }
  }
  return jobs
}

function lines(permissions: readonly (readonly [string, string])[]): string[] {
  return permissions.map(([scope, access]) => `${scope}: ${access}`).sort()
}
