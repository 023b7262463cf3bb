import { chooseModels } from '../choose.ts'
import { makePlan } from '../compose/make-plan.ts'
import { readDatasetPointers } from '../compose/pointers.ts'
import { type ModelRun, runModel, wasRefused } from '../compose/run-model.ts'
import { showPlan } from '../compose/show-plan.ts'
import { showRuns } from '../compose/show-runs.ts'
import type { LastStage } from '../compose/walk-model.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { Answer, Inputs, RunVerb, Surroundings } from '../verb.ts'

export const run: RunVerb = (inputs, surroundings) => runUntil('validate', inputs, surroundings)

/** Runs the stages up to one, for the named model or all; what has its record is reused. */
export async function runUntil(
  until: LastStage,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<Answer> {
  const project = await openProject(inputs, surroundings)
  if (inputs['dry-run']) {
    const plan = await makePlan(project)
    return { json: json(plan), show: showPlan(plan, surroundings.screen.color) }
  }
  const pointers = await readDatasetPointers(project)
  const runs: ModelRun[] = []
  for (const model of chooseModels(project, text(inputs['model'])))
    runs.push(await runModel(project, { model, pointers, until }))
  const answer: Answer = { json: json(runs), show: showRuns(runs, surroundings.screen) }
  return runs.some(wasRefused) ? { ...answer, exitCode: 3 } : answer
}
