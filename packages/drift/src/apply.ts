import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  bug,
  checkShape,
  type DriftManifest,
  isTree,
  type Json,
  type ModelDrift,
  type ProfileHistory,
  type StageRecord,
} from '@millrace/contract'
import type { Made, Project } from '@millrace/pipeline'
import type { DriftInputs } from './inputs.ts'
import { judgeWindows, verdictOf } from './judge.ts'
import { modelNames } from './plan.ts'
import { measureRealised } from './realised.ts'
import { driftReport } from './report/drift-report.ts'
import { rulesOf } from './rules.ts'
import { chooseWindows } from './windows.ts'

/** Judges the new windows and every model, and keeps the report. */
export async function checkDrift(
  project: Project,
  inputs: DriftInputs,
  folder: string,
): Promise<Made<'drift'>> {
  const { dataset, before, now, models } = inputs
  const rules = rulesOf(project, dataset, modelNames(inputs))
  const done = project.progress.step(`${dataset}: comparing windows`)
  const [was, is] = await Promise.all([readProfile(project, before), readProfile(project, now)])
  const windows = chooseWindows(
    { manifest: before.manifest, profile: was },
    { manifest: now.manifest, profile: is },
    rules,
  )
  const judged = judgeWindows(windows, rules)
  const failed = judged.checks.filter(({ passed }) => !passed).length
  done(`${judged.checks.length - failed} of ${judged.checks.length} feed checks as usual`)

  const drifts: ModelDrift[] = []
  for (const [index, model] of models.entries()) {
    const scoring = project.progress.step(`${model.model}: scoring newer rows`)
    const place = join(folder, String(index))
    await mkdir(place)
    const drift = await measureRealised(project, model, place)
    drifts.push(drift)
    scoring(drift.seen)
  }
  const manifest: DriftManifest = {
    dataset,
    reference: before.manifest.version,
    current: now.manifest.version,
    verdict: verdictOf(judged, drifts),
    windows: windows.fresh.map(({ window }) => window),
    ...judged,
    models: drifts,
  }
  const report = driftReport({ manifest, windows, rules })
  return { outputs: { report: await project.store.putJson(report as unknown as Json) }, manifest }
}

async function readProfile(project: Project, record: StageRecord<'snapshot'>): Promise<ProfileHistory> {
  const ref = record.outputs['profile']
  if (!ref || isTree(ref)) throw bug(`the record snapshot ${record.fingerprint} has no profile`)
  const what = `the profile of ${record.manifest.dataset} ${record.manifest.version}`
  return checkShape('ProfileHistory', await project.store.readJson(ref), what)
}
