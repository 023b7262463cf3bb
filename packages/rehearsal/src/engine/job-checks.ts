import { MillraceError } from '@millrace/contract'
import { parseUses } from './uses.ts'
import type { Workflow, WorkflowJob } from './workflow.ts'

/** Properties of contexts that act 0.2.89 fills (pkg/model/github_context.go, pkg/container/host_environment.go). */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  github: [
    'event',
    'event_path',
    'workflow',
    'run_attempt',
    'run_id',
    'run_number',
    'actor',
    'repository',
    'event_name',
    'sha',
    'ref',
    'ref_name',
    'ref_type',
    'head_ref',
    'base_ref',
    'token',
    'workspace',
    'action',
    'action_path',
    'action_ref',
    'action_repository',
    'job',
    'repository_owner',
    'retention_days',
    'server_url',
    'api_url',
    'graphql_url',
  ],
  runner: ['os', 'arch', 'temp', 'tool_cache'],
}

/** Refuses what a job asks for and this machine does not have: MR5028, MR5030, MR5031, MR5040. */
export function checkJob(workflow: Workflow, job: WorkflowJob, labels: readonly string[]): void {
  const { written } = job
  if (typeof written['uses'] === 'string')
    throw new MillraceError('MR5030', { job: job.id, workflow: written['uses'] })
  for (const what of ['container', 'services']) {
    if (written[what] !== undefined && written[what] !== null)
      throw new MillraceError('MR5028', { job: job.id, what })
  }
  const foreign = labels.find(label => /^(windows|macos)/i.test(label) !== false && !fitsSystem(label))
  if (foreign !== undefined)
    throw new MillraceError('MR5031', { job: job.id, label: foreign, system: process.platform })
  const { name: _, ...rest } = written
  checkContexts(workflow.path, { env: workflow.written['env'], ...rest })
  checkWorkspaceActions(job)
}

function fitsSystem(label: string): boolean {
  if (/^macos/i.test(label)) return process.platform === 'darwin'
  if (/^windows/i.test(label)) return process.platform === 'win32'
  return true
}

/** An action of the workspace is there only after a checkout, as on GitHub. */
function checkWorkspaceActions({ id, written }: WorkflowJob): void {
  let checkedOut = false
  for (const step of written['steps'] as Record<string, unknown>[]) {
    const uses = typeof step['uses'] === 'string' ? parseUses(step['uses']) : undefined
    if (uses?.kind === 'remote' && uses.repository.toLowerCase() === 'actions/checkout') checkedOut = true
    if (uses?.kind === 'workspace' && !checkedOut) {
      throw new MillraceError('MR5039', {
        action: String(step['uses']),
        problem: `job ${id} has not checked the repository out`,
      })
    }
  }
}

function checkContexts(path: string, value: unknown): void {
  if (typeof value === 'string') {
    for (const [, context = '', name = ''] of value.matchAll(/\b(github|runner)\.([a-z_]+)\b/g)) {
      if (!isExpression(value) || KNOWN[context]!.includes(name)) continue
      const variable = `${context}_${name}`.toUpperCase()
      throw new MillraceError('MR5040', { path, name: `${context}.${name}`, variable })
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkContexts(path, item)
  }
}

function isExpression(text: string): boolean {
  return text.includes('${{')
}
