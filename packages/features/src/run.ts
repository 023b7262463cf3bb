import type { Name } from '@millrace/contract'
import { type Project, type Ready, runStage, type StageResult } from '@millrace/pipeline'
import { buildFeatures } from './apply.ts'
import { type DatasetPointers, modelOf } from './plan.ts'

/** The training table of a planned model: from its record, or built now. */
export async function runFeatures(
  project: Project,
  ready: Ready<'features'>,
  { model: name, pointers }: { model: Name; pointers: DatasetPointers },
): Promise<StageResult<'features'>> {
  const model = modelOf(project, name)
  const used = new Map([...pointers].filter(([dataset]) => `data/${dataset}` in ready.parts.inputs))
  return runStage(project, ready, ({ folder }) => buildFeatures(project, { model, pointers: used, folder }))
}
