import { makePlan } from '../compose/make-plan.ts'
import { showPlan } from '../compose/show-plan.ts'
import { json } from '../json.ts'
import { openProject } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async (inputs, surroundings) => {
  const plan = await makePlan(await openProject(inputs, surroundings))
  return { json: json(plan), show: showPlan(plan, surroundings.screen.color) }
}
