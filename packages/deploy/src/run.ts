import { MillraceError, type Report, type StagePlan, type StageRecord } from '@millrace/contract'
import { checkoutModel, type LiveVersion, modelFolder, readLive, tidyState } from '@millrace/serving'
import type { Actual } from './actual.ts'
import { writeIndexTags } from './index-tags.ts'
import { findOut } from './plan.ts'
import { writeRecord } from './record.ts'
import { deployReport } from './report.ts'
import { follow, switchLive } from './switch-live.ts'
import { tryOut } from './try-out.ts'
import { type Verified, verify } from './verify/verify.ts'
import type { DeployOptions, Wanted } from './wanted.ts'

/** How a stage stands after `deploy`. */
export type DeployResult = { plan: StagePlan } & (
  | { state: 'waits' }
  /** It served already, its server was started again, or nothing was changed: what would be deployed was verified. */
  | { state: 'serves' | 'started' | 'dry-run'; endpoint: string }
  | { state: 'deployed'; endpoint: string; record: StageRecord<'deploy'>; report: Report }
)

/**
 * Makes what serves a stage equal to what main's tip wants. Safe to run at any time and to take up again after it was
 * killed: each step reads what is there. Errors: MR2404–MR2409 server, MR2421–MR2427 refused, MR2428 answers
 * otherwise (nothing was switched), MR2429 taken back.
 */
export async function deploy(options: DeployOptions & { dryRun?: boolean }): Promise<DeployResult> {
  const findings = await findOut(options)
  const { plan } = findings
  if (findings.decision === 'waits') return { plan, state: 'waits' }
  const { decision, wanted, actual } = findings
  const { endpoint } = wanted
  if (decision === 'deploy') {
    const verified = await verify(options, wanted, actual)
    if (options.dryRun) return { plan, state: 'dry-run', endpoint }
    const record = await rollOut(options, { wanted, actual, verified })
    return { plan, state: 'deployed', endpoint, record, report: deployReport(record, actual.last) }
  }
  if (options.dryRun) return { plan, state: decision === 'start' ? 'dry-run' : 'serves', endpoint }
  if (decision === 'start') await startAgain(options, wanted, actual)
  // A run that was killed after its record has left them out.
  await writeIndexTags(options.project.repository, wanted.pointer.meta, wanted.path)
  return { plan, state: decision === 'start' ? 'started' : 'serves', endpoint }
}

interface RollOut {
  wanted: Wanted
  actual: Actual
  verified: Verified
}

async function rollOut(
  options: DeployOptions,
  { wanted, actual, verified }: RollOut,
): Promise<StageRecord<'deploy'>> {
  const { project, stage } = options
  const { subject } = wanted.ready
  const { model, version, sequence, sha256 } = wanted.pointer.meta
  if (actual.port.kind === 'other') throw new MillraceError('MR2404', { port: stage.port, subject })
  const started = project.now()
  const { stateFolder } = actual
  await checkoutModel(project.store, verified.model.ref, stateFolder)
  const next: LiveVersion = { version, sha256, folder: modelFolder(sha256), sequence, pointer: wanted.digest }
  const candidate = { stateFolder, subject, model, next, samples: verified.samples }

  const tried = project.progress.step(`${subject}: smoke test of ${version} in a fresh server`)
  await tryOut(candidate, servingNow(actual))
  tried('answers as validated')

  const switched = project.progress.step(`${subject}: switching ${wanted.endpoint} to ${version}`)
  const smoke = await switchLive(candidate, stage.port)
  switched(`p50 ${smoke.p50Ms} ms, p99 ${smoke.p99Ms} ms`)

  const manifest = {
    model,
    stage: stage.name,
    version,
    model_sha256: sha256,
    sequence,
    pointer: wanted.digest,
    target: stage.target,
    endpoint: wanted.endpoint,
    smoke,
  }
  const record = await writeRecord(project, wanted.ready, { manifest, started, previous: actual.last })
  await writeIndexTags(project.repository, wanted.pointer.meta, wanted.path)
  const live = await readLive(stateFolder)
  await tidyState(stateFolder, [sha256, ...(live?.replaces ? [live.replaces.sha256] : [])])
  return record
}

/** The server of a deployed version is down: its files are checked, then it is started. */
async function startAgain({ project, stage }: DeployOptions, wanted: Wanted, actual: Actual): Promise<void> {
  const { meta, md5, size, files } = wanted.pointer
  const { stateFolder, live } = actual
  if (live === undefined) return
  await checkoutModel(project.store, { sha256: meta.sha256, md5, size, files }, stateFolder)
  await follow({ stateFolder, subject: wanted.ready.subject, model: meta.model }, stage.port, live)
}

function servingNow({ port }: Actual): string {
  return port.kind === 'ours' ? `${port.word.version} serves, as before.` : 'Nothing serves, as before.'
}
