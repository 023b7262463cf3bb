import type { ModelConfig } from '@millrace/config'
import type { DatasetMeta, Name, Pointer, StagePlan } from '@millrace/contract'
import { missingDatasets } from '@millrace/features'
import type { Project } from '@millrace/pipeline'
import type { OpenProject } from '../../open-project.ts'
import { atCommit } from '../champion.ts'
import { readDatasetPointers } from '../pointers.ts'
import { startWalk } from '../step.ts'
import { walkModel } from '../walk-model.ts'

/** What main would do with one model after a merge. */
export interface ModelAfterMerge {
  model: ModelConfig
  /** Of every stage: run, reuse or wait, and which input changed. */
  stages: StagePlan[]
  /** False where main does the very same without the merge. */
  changed: boolean
}

/**
 * Plans each model as the pull request has it and as main has it, both on the store that main's runs wrote: what differs
 * is what merging would do. A model whose data has no version yet is left out: nothing of it can run.
 */
export async function comparePlans(
  project: OpenProject,
  models: readonly ModelConfig[],
): Promise<ModelAfterMerge[]> {
  const after = { ...project, store: project.trustedStore }
  const before = await atCommit(after, await project.repository.mainTip())
  const [mine, mains] = [await readDatasetPointers(after), await readDatasetPointers(before)]
  const compared: ModelAfterMerge[] = []
  for (const model of models) {
    if ((await missingDatasets(after, model.name, mine)).length > 0) continue
    const stages = await planModel(after, model, mine)
    const old = before.config.models.get(model.name)
    const was =
      old && (await missingDatasets(before, old.name, mains)).length === 0
        ? await planModel(before, old, mains)
        : undefined
    compared.push({ model, stages, changed: was === undefined || !isSame(stages, was) })
  }
  return compared
}

async function planModel(
  project: Project,
  model: ModelConfig,
  pointers: ReadonlyMap<Name, Pointer<DatasetMeta>>,
): Promise<StagePlan[]> {
  const walk = startWalk('plan')
  await walkModel(project, walk, { model, stages: [...model.stages.values()], pointers, until: 'validate' })
  return walk.stages
}

/** The same where every fingerprint is known and equal; a stage that can not be planned yet may differ. */
function isSame(after: readonly StagePlan[], before: readonly StagePlan[]): boolean {
  if (after.length !== before.length) return false
  return after.every((plan, at) => {
    const was = before[at]
    if (was?.subject !== plan.subject || was.action !== plan.action) return false
    // A stage without a fingerprint that is reused is one that the stage's pointer answers.
    if (plan.fingerprint === undefined) return plan.action === 'reuse' && plan.why === was.why
    return plan.fingerprint === was.fingerprint
  })
}
