import type { DatasetMeta, Name, Pointer, StageRecord } from '@millrace/contract'
import { type DriftModel, planDrift, runDrift } from '@millrace/drift'
import { planFeatures } from '@millrace/features'
import type { Project } from '@millrace/pipeline'
import { datasetPointer } from '@millrace/snapshot'
import { findChampion } from './champion.ts'
import type { TakenVersion } from './dataset-versions.ts'
import { readDatasetPointers, readStagePointer } from './pointers.ts'

/**
 * Compares a new version with main's. A broken feed is told from its profiles alone, before any model is looked at:
 * features of broken rows would say nothing, or fail.
 */
export async function checkDrift(
  project: Project,
  { record, previous }: TakenVersion & Required<Pick<TakenVersion, 'previous'>>,
): Promise<StageRecord<'drift'>> {
  const dataset = record.subject
  const inputs = { dataset, before: previous.record, now: record, models: [] }
  const feed = await runDrift(project, await planDrift(project, inputs), inputs)
  if (feed.record.manifest.verdict === 'fault') return feed.record
  const models = await modelsOf(project, dataset, datasetPointer(record))
  if (models.length === 0) return feed.record
  const whole = { ...inputs, models }
  return (await runDrift(project, await planDrift(project, whole), whole)).record
}

/** Models in use that read a dataset, their features built over its new version. */
async function modelsOf(project: Project, dataset: Name, now: Pointer<DatasetMeta>): Promise<DriftModel[]> {
  const pointers = await readDatasetPointers(project)
  pointers.set(dataset, now)
  const models: DriftModel[] = []
  for (const { name, stages } of project.config.models.values()) {
    const ready = await planFeatures(project, name, pointers)
    if (!(`data/${dataset}` in ready.parts.inputs)) continue
    for (const stage of stages.keys()) {
      const pointer = (await readStagePointer(project, name, stage))?.pointer
      const champion = pointer && (await findChampion(project, { pointer, pointers, mode: 'run' }))
      if (champion && champion !== 'unbuilt') models.push({ model: name, stage, ...champion })
    }
  }
  return models
}
