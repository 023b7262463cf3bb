import { byModel, chooseStages } from '../choose.ts'
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

/** Runs the pipeline up to a stage, for what is named or all; what has its record is reused. */
export async function runUntil(
  until: LastStage,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<Answer> {
  const project = await openProject(inputs, surroundings)
  const names = { model: text(inputs['model']), stage: text(inputs['stage']) }
  const chosen = chooseStages(project, names)
  if (inputs['dry-run']) {
    const plan = await makePlan(project, { chosen, until })
    return { json: json(plan), show: showPlan(plan, surroundings.screen.color) }
  }
  const pointers = await readDatasetPointers(project)
  const runs: ModelRun[] = []
  for (const { model, stages } of byModel(chosen))
    runs.push(await runModel(project, { model, stages, pointers, until }))
  const answer: Answer = { json: json(runs), show: showRuns(runs, surroundings.screen) }
  return runs.some(wasRefused) ? { ...answer, exitCode: 3 } : answer
}
