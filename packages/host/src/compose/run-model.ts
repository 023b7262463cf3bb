import type { ModelConfig, StageConfig } from '@millrace/config'
import type { DatasetMeta, Name, Pointer } from '@millrace/contract'
import type { OpenProposal } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { type Promotion, proposePromotion } from '@millrace/validate'
import { readReport } from '../stored-report.ts'
import { startWalk, type Walk } from './step.ts'
import { type LastStage, type Reached, walkModel } from './walk-model.ts'

/** What became of a model: which stages ran, what was judged, what was proposed. */
export interface ModelRun {
  model: Name
  walk: Walk
  reached: Reached
  promotions: {
    stage: Name
    promotion: Promotion
    /** The report's own verdict, so that the terminal says what the page says. */
    headline: string
  }[]
  /** Promotions of earlier candidates that are still open though this commit proposes none for their stage. */
  leftOpen: OpenProposal[]
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
    const promotion = await proposePromotion(project, { inputs, record })
    const { text } = (await readReport(project, record.outputs)).verdict
    promotions.push({ stage: inputs.stage, promotion, headline: text })
  }
  const proposed = new Set(
    promotions.flatMap(({ promotion }) => ('branch' in promotion ? [promotion.branch] : [])),
  )
  const leftOpen = (until === 'validate' ? await project.repository.openProposals() : []).filter(
    ({ key, branch }) =>
      key.kind === 'promotion' &&
      key.model === model.name &&
      stages.some(({ name }) => name === key.stage) &&
      !proposed.has(branch),
  )
  return { model: model.name, walk, reached, promotions, leftOpen }
}

/** True when a gate said no. */
export function wasRefused(run: ModelRun): boolean {
  return run.reached.validated.some(({ record }) => !record.manifest.passed)
}
