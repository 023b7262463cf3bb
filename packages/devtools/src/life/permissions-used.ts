import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Life } from './open-life.ts'
import { usedPermissions } from './used-permissions.ts'

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
  // What was refused is what doctor tries to see with any token.
  const calls = rehearsal.github.calls.filter(({ status }) => status !== 403)
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
        used: usedPermissions(calls.filter(({ jobId }) => jobId !== undefined && names.get(jobId) === job)),
      })
    }
  }
  return jobs
}

function lines(permissions: readonly (readonly [string, string])[]): string[] {
  return permissions.map(([scope, access]) => `${scope}: ${access}`).sort()
}
