import type { ModelConfig, StageConfig } from '@millrace/config'
import type { DatasetMeta, ModelVersion, Name, Pointer, Report } from '@millrace/contract'
import { missingDatasets } from '@millrace/features'
import type { OpenProposal } from '@millrace/forge'
import type { Promotion } from '@millrace/validate'
import type { OpenProject } from '../open-project.ts'
import { readReport } from '../stored-report.ts'
import { proposeAtTip } from './propose-at-tip.ts'
import { startWalk, type Walk } from './step.ts'
import { tellPromotions } from './tell-promotions.ts'
import { waitForData } from './wait-for-data.ts'
import { type LastStage, type Reached, requireCandidate, walkModel } from './walk-model.ts'

/** A candidate that was judged for a stage, and what became of it. */
export interface Promoted {
  stage: Name
  version: ModelVersion
  passed: boolean
  promotion: Promotion
  /** The report's own verdict, so that the terminal says what the page says. */
  headline: string
}

/** What became of a model: which stages ran, what was judged, what was proposed. */
export interface ModelRun {
  model: Name
  walk: Walk
  reached: Reached
  promotions: Promoted[]
  /** Promotions of earlier candidates that are still open though this commit proposes none for their stage. */
  leftOpen: OpenProposal[]
}

/** Runs a model's stages up to `until`, proposes each candidate that passed its gates, and says so where people look. */
export async function runModel(
  project: OpenProject,
  {
    model,
    stages,
    pointers,
    until,
    build,
  }: {
    model: ModelConfig
    stages: readonly StageConfig[]
    pointers: ReadonlyMap<Name, Pointer<DatasetMeta>>
    until: LastStage
    /** False where no code of the repository may run. */
    build: boolean
  },
): Promise<{ ran: ModelRun; pages: Report[] }> {
  const walk = startWalk(build ? 'run' : 'judge')
  // Until the first versions are merged a workflow has nothing to do, which is no failure; a person is told (MR2101).
  const missing = project.run ? await missingDatasets(project, model.name, pointers) : []
  if (missing.length > 0) {
    waitForData(walk, model.name, { missing, stages, until })
    const reached = { validated: [], same: [] }
    return { ran: { model: model.name, walk, reached, promotions: [], leftOpen: [] }, pages: [] }
  }
  const reached = await walkModel(project, walk, { model, stages, pointers, until })
  if (!build) requireCandidate(model.name, reached)
  const promotions: Promoted[] = []
  const pages: Report[] = []
  for (const validated of reached.validated) {
    const { version, passed, stage } = validated.record.manifest
    const page = await readReport(project, validated.record.outputs)
    const promotion = await proposeAtTip(project, validated)
    promotions.push({ stage, version, passed, promotion, headline: page.verdict.text })
    pages.push(page)
  }
  const leftOpen = until === 'validate' ? await findLeftOpen(project, { model, stages, promotions }) : []
  await tellPromotions(project, { promotions, same: reached.same, leftOpen })
  return { ran: { model: model.name, walk, reached, promotions, leftOpen }, pages }
}

async function findLeftOpen(
  { repository }: OpenProject,
  {
    model,
    stages,
    promotions,
  }: { model: ModelConfig; stages: readonly StageConfig[]; promotions: readonly Promoted[] },
): Promise<OpenProposal[]> {
  const proposed = new Set(
    promotions.flatMap(({ promotion }) => ('branch' in promotion ? [promotion.branch] : [])),
  )
  return (await repository.openProposals()).filter(
    ({ key, branch }) =>
      key.kind === 'promotion' &&
      key.model === model.name &&
      stages.some(({ name }) => name === key.stage) &&
      !proposed.has(branch),
  )
}

/** True when a gate said no. */
export function wasRefused({ reached }: ModelRun): boolean {
  return reached.validated.some(({ record }) => !record.manifest.passed)
}
