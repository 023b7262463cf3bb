import type { Report, StagePlan, StageRecord } from '@millrace/contract'
import type { Actual } from './actual.ts'
import { writeIndexTags } from './index-tags.ts'
import { type Decision, findOut } from './plan.ts'
import { deployReport } from './report.ts'
import { rollOut, startAgain } from './roll-out.ts'
import { tellFailure, tellHost } from './tell-host.ts'
import { verify } from './verify/verify.ts'
import type { DeployOptions, Wanted } from './wanted.ts'

/** How a stage stands after `deploy`. */
export type DeployResult = { plan: StagePlan } & (
  | { state: 'waits' }
  /** It served already, its server was started again, or nothing was changed: what would be deployed was verified. */
  | { state: 'serves' | 'started' | 'dry-run'; endpoint?: string }
  | { state: 'deployed'; endpoint?: string; record: StageRecord<'deploy'>; report: Report }
)

/**
 * Makes what serves a stage equal to what main's tip wants. Safe to run at any time and to take up again after it was
 * killed: each step reads what is there. Errors: MR2404–MR2409 server, MR2421–MR2427 and MR2440–MR2442 refused, MR2428
 * answers otherwise (nothing was switched), MR2429 taken back.
 */
export async function deploy(options: DeployOptions & { dryRun?: boolean }): Promise<DeployResult> {
  const findings = await findOut(options)
  const { plan } = findings
  if (findings.decision === 'waits') return { plan, state: 'waits' }
  const { decision, wanted, actual } = findings
  const where = wanted.endpoint === undefined ? {} : { endpoint: wanted.endpoint }
  if (options.dryRun) {
    if (decision === 'deploy') await verify(options, wanted, actual)
    return { plan, state: stateAfter(decision, true), ...where }
  }
  if (decision === 'deploy') {
    const record = await deployWanted(options, wanted, actual)
    return { plan, state: 'deployed', ...where, record, report: deployReport(record, actual.last) }
  }
  if (decision === 'start') await startAgain(options, wanted, actual)
  // A run that was killed after its record has left them out.
  await writeIndexTags(options.project.repository, wanted.pointer.meta, wanted.path)
  await tellHost(options, wanted, { state: 'success' })
  return { plan, state: stateAfter(decision, false), ...where }
}

/** Verifies and rolls out; what fails is shown where deployments are shown, and thrown. */
async function deployWanted(
  options: DeployOptions,
  wanted: Wanted,
  actual: Actual,
): Promise<StageRecord<'deploy'>> {
  try {
    const verified = await verify(options, wanted, actual)
    await tellHost(options, wanted, { state: 'in_progress' })
    const record = await rollOut(options, { wanted, actual, verified })
    await writeIndexTags(options.project.repository, wanted.pointer.meta, wanted.path)
    await tellHost(options, wanted, { state: 'success' })
    return record
  } catch (error) {
    await tellFailure(options, wanted, error)
    throw error
  }
}

function stateAfter(decision: Exclude<Decision, 'waits'>, dryRun: boolean): 'serves' | 'started' | 'dry-run' {
  if (decision === 'serves') return 'serves'
  return dryRun ? 'dry-run' : 'started'
}
