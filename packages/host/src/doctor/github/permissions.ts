import type { Permission } from '../../action/action-spec.ts'
import type { Finding } from '../check.ts'
import { ourAction } from './our-actions.ts'
import type { WorkflowFile, WorkflowJob } from './workflow-file.ts'

/** Jobs of the template as they should be, by `<file name>/<job>`. */
export type JobsOfTemplate = ReadonlyMap<string, WorkflowJob>

/**
 * Compares what each job's token may do with what its actions need: for a job of the template what the template gives
 * it, for others what the actions say. Looks at files alone.
 */
export function judgePermissions(workflows: readonly WorkflowFile[], template: JobsOfTemplate): Finding[] {
  const findings = workflows.flatMap(file =>
    file.jobs.flatMap(job => {
      const lacks = lackedBy(job, neededBy(job, file, template))
      return lacks.length === 0 ? [] : [finding(file, job, lacks)]
    }),
  )
  if (findings.length > 0) return findings
  const jobs = workflows.flatMap(({ jobs }) => jobs.filter(usesOurs))
  if (jobs.length === 0) return []
  return [
    {
      name: 'Permissions',
      state: 'ok',
      seen: `${jobs.length} ${jobs.length === 1 ? 'job has' : 'jobs have'} what the actions need`,
    },
  ]
}

type Needs = Readonly<Record<string, Permission>>

function neededBy(job: WorkflowJob, { path, events }: WorkflowFile, template: JobsOfTemplate): Needs {
  // Below the repository's top a workflow is called `<project>-pipeline.yml`.
  const [file = ''] = /[^/-]+$/.exec(path) ?? []
  const known = template.get(`${file}/${job.id}`)
  const isPullRequest = events.every(event => event === 'pull_request')
  const needs = Object.assign({}, ...job.steps.map(step => needsOfStep(step, isPullRequest))) as Needs
  if (!known || typeof known.permissions !== 'object') return needs
  return Object.fromEntries(
    Object.entries(known.permissions).map(([key, access]) => [
      key,
      {
        access: access === 'write' ? 'write' : 'read',
        why: needs[key]?.why ?? 'as in the template',
      } as const,
    ]),
  )
}

function needsOfStep({ uses, with: inputs }: WorkflowJob['steps'][number], isPullRequest: boolean): Needs {
  const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(uses) ?? []
  const spec = ourAction({ repository, path })
  if (spec === undefined || spec === 'root') return {}
  const isAlone = inputs['candidate'] !== undefined || inputs['reference'] !== undefined
  const all = Object.entries(spec.permissions)
  if (isAlone) {
    const wanted = inputs['reference'] === undefined ? 'pull-requests' : 'issues'
    const isOff = String(inputs[wanted === 'issues' ? 'issue' : 'comment'] ?? '') === 'false'
    return isOff ? {} : Object.fromEntries(all.filter(([key]) => key === wanted))
  }
  return Object.fromEntries(
    all
      .filter(([, { onlyFor }]) => onlyFor === undefined || isGiven(inputs, onlyFor))
      // On pull requests nothing is written to the store and nothing is pushed.
      .map(([key, permission]) => [
        key,
        isPullRequest && (key === 'packages' || key === 'contents')
          ? { ...permission, access: 'read' as const }
          : permission,
      ]),
  )
}

/** Reads "`merge: true`" as the input that asks for the permission. */
function isGiven(inputs: Readonly<Record<string, unknown>>, onlyFor: string): boolean {
  const [, key = '', value] = /`([\w-]+): (\w+)`/.exec(onlyFor) ?? []
  return String(inputs[key] ?? '') === value
}

function lackedBy({ permissions }: WorkflowJob, needs: Needs): [string, Permission][] {
  // Without a word the repository's default counts, which another check looks at.
  if (permissions === undefined || permissions === 'write-all') return []
  const given = (key: string) => (permissions === 'read-all' ? 'read' : (permissions[key] ?? 'none'))
  return Object.entries(needs).filter(([key, { access }]) => given(key) !== 'write' && given(key) !== access)
}

function finding(
  { path }: WorkflowFile,
  { id }: WorkflowJob,
  lacks: readonly [string, Permission][],
): Finding {
  const lines = lacks.map(([key, { access, why }]) => `${key}: ${access} # ${why}`)
  return {
    name: 'Permissions',
    state: 'missing',
    seen: `job ${id} of ${path} lacks ${lacks.map(([key, { access }]) => `${key}: ${access}`).join(', ')}`,
    why: lacks.map(([, { why }]) => why).join('; '),
    fix: lines.join('\n'),
  }
}

function usesOurs({ steps }: WorkflowJob): boolean {
  return steps.some(({ uses }) => {
    const [, repository = '', path = ''] = /^([^/@]+\/[^/@]+)\/?([^@]*)@/.exec(uses) ?? []
    return ourAction({ repository, path }) !== undefined
  })
}
