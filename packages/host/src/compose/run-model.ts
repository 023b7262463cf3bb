import type { ModelConfig, StageConfig } from '@millrace/config'
import type { DatasetMeta, Name, Pointer } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type Promotion, proposePromotion } from '@millrace/validate'
import { startWalk, type Walk } from './step.ts'
import { type LastStage, type Reached, walkModel } from './walk-model.ts'

/** What became of a model: which stages ran, what was judged, what was proposed. */
export interface ModelRun {
  model: Name
  walk: Walk
  reached: Reached
  promotions: { stage: Name; promotion: Promotion }[]
}

/** Runs a model's stages up to `until` and proposes each candidate that passed its gates. */
export async function runModel(
  project: Project,
  {
    model,
    stages,
    pointers,
    until,
  }: {
    model: ModelConfig
    stages: readonly StageConfig[]
    pointers: ReadonlyMap<Name, Pointer<DatasetMeta>>
    until: LastStage
  },
): Promise<ModelRun> {
  const walk = startWalk('run')
  const reached = await walkModel(project, walk, { model, stages, pointers, until })
  const promotions: ModelRun['promotions'] = []
  for (const { inputs, record } of reached.validated) {
    promotions.push({ stage: inputs.stage, promotion: await proposePromotion(project, { inputs, record }) })
  }
  return { model: model.name, walk, reached, promotions }
}

/** True when a gate said no. */
export function wasRefused(run: ModelRun): boolean {
  return run.reached.validated.some(({ record }) => !record.manifest.passed)
}
