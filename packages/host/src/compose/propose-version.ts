import type { Block, Name } from '@millrace/contract'
import type { Proposal } from '@millrace/forge'
import { judgeSnapshot, proposeDataset, snapshotReport } from '@millrace/snapshot'
import type { OpenProject } from '../open-project.ts'
import { BROKEN } from './block-version.ts'
import { mainVersion, profilesOf, type TakenVersion, takeVersion } from './dataset-versions.ts'
import { setGates } from './gates.ts'
import { knownDrift } from './known-drift.ts'

/** What became of a dataset's new version. refused = its rows broke the contract · same = main has these very rows */
export interface VersionOutcome {
  dataset: Name
  taken: TakenVersion
  proposal: Proposal | { state: 'refused' | 'same' | 'dry-run' }
  report: ReturnType<typeof snapshotReport>
  /** True where drift-check has said that the feed looks broken. */
  broken?: boolean
}

/** Proposes a version that keeps its contract; `sections` are the evidence of drift-check. */
export async function proposeVersion(
  project: OpenProject,
  taken: TakenVersion,
  { dataset, sections, dryRun }: { dataset: Name; sections?: readonly Block[]; dryRun: boolean },
): Promise<VersionOutcome> {
  const { record, previous } = taken
  const known = await knownDrift(project, dataset, taken)
  const evidence = sections ?? known?.sections
  const report = snapshotReport({
    record,
    profiles: await profilesOf(project, taken),
    ...(previous && { previous: previous.record }),
    ...(evidence && { sections: evidence }),
  })
  const outcome = (proposal: VersionOutcome['proposal']): VersionOutcome => ({
    dataset,
    taken,
    proposal,
    report,
  })
  if (judgeSnapshot(record.manifest) === 'failed') return outcome({ state: 'refused' })
  if (previous?.pointer.meta.sha256 === record.outputs['data']?.sha256) return outcome({ state: 'same' })
  if (dryRun) return outcome({ state: 'dry-run' })
  const proposal = await proposeDataset(project, {
    record,
    report,
    runUrl: project.run?.url,
    ...(previous && { previous }),
  })
  const { state, head } = proposal
  if (state === 'opened' || state === 'updated' || state === 'unchanged') {
    const description = `contract kept: all ${record.manifest.contract.length} checks passed`
    await setGates(project, head, known?.verdict === 'fault' ? BROKEN : { state: 'success', description })
  }
  return { ...outcome(proposal), broken: known?.verdict === 'fault' }
}

/** Takes and proposes a version; a dry run only says whether there would be something to take. */
export async function snapshotDataset(project: OpenProject, dataset: Name): Promise<VersionOutcome> {
  const taken = await takeVersion(project, dataset, await mainVersion(project, dataset))
  return proposeVersion(project, taken, { dataset, dryRun: false })
}
