import type { StageRecord } from '@millrace/contract'
import { type Project, type Ready, runStage, type StageResult } from '@millrace/pipeline'
import { trainModel } from './apply.ts'
import { modelOf } from './train-params.ts'

/** The trained model of a planned run: from its record, or trained now. Errors: MR22xx, MR3020–MR3037. */
export async function runTrain(
  project: Project,
  ready: Ready<'train'>,
  features: StageRecord<'features'>,
): Promise<StageResult<'train'>> {
  const model = modelOf(project, ready.subject)
  return runStage(project, ready, ({ folder }) => trainModel(project, { model, ready, features, folder }))
}
