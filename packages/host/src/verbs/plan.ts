import { chooseStages } from '../choose.ts'
import { makePlan } from '../compose/make-plan.ts'
import { showPlan } from '../compose/show-plan.ts'
import { json } from '../json.ts'
import { openProject } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings, { looks: true })
  const chosen = chooseStages(project, { model: undefined, stage: undefined })
  const plan = await makePlan(project, { chosen, until: 'deploy' })
  return { json: json(plan), show: showPlan(plan, surroundings.screen.color) }
}
