import { type Project, type Ready, runStage, type StageResult } from '@millrace/pipeline'
import { checkDrift } from './apply.ts'
import type { DriftInputs } from './inputs.ts'

/** What a planned drift check found: from its record, or looked at now. A fault or a change is a value, not an error. */
export async function runDrift(
  project: Project,
  ready: Ready<'drift'>,
  inputs: DriftInputs,
): Promise<StageResult<'drift'>> {
  return runStage(project, ready, ({ folder }) => checkDrift(project, inputs, folder))
}
