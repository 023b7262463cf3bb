import type { Report } from '@millrace/contract'
import { byModel, chooseStages } from '../choose.ts'
import { makePlan } from '../compose/make-plan.ts'
import { openByHand } from '../compose/open-by-hand.ts'
import { readDatasetPointers } from '../compose/pointers.ts'
import { answerReview } from '../compose/review/answer-review.ts'
import { review } from '../compose/review/review.ts'
import { type ModelRun, runModel, wasRefused } from '../compose/run-model.ts'
import { showPlan } from '../compose/show-plan.ts'
import { showRuns } from '../compose/show-runs.ts'
import type { LastStage } from '../compose/walk-model.ts'
import { requirePullRequest } from '../github/alone.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { Answer, Inputs, RunVerb, Surroundings } from '../verb.ts'

export const run: RunVerb = (inputs, surroundings) => runUntil('validate', inputs, surroundings)

/**
 * Runs the pipeline up to a stage, for what is named or all; what has its record is reused. On a pull request the
 * judgement says what merging would do. Without `build` only validation runs, which is no code of the repository.
 */
export async function runUntil(
  until: LastStage,
  inputs: Inputs,
  surroundings: Surroundings,
  { build = true }: { build?: boolean } = {},
): Promise<Answer> {
  const project = await openProject(inputs, surroundings, { looks: inputs['dry-run'] === true })
  const names = { model: text(inputs['model']), stage: text(inputs['stage']) }
  const chosen = chooseStages(project, names)
  if (inputs['dry-run']) {
    const plan = await makePlan(project, { chosen, until })
    return { json: json(plan), show: showPlan(plan, surroundings.screen.color) }
  }
  if (until === 'validate' && project.run?.pullRequest && !project.run.trusted) {
    const models = byModel(chosen).map(({ model }) => model)
    const comments = inputs['comment'] !== false
    return answerReview(await review(project, { models, build, comments }))
  }
  if (inputs['comment'] === true) requirePullRequest(project)
  const pointers = await readDatasetPointers(project)
  const runs: ModelRun[] = []
  const pages: Report[] = []
  for (const { model, stages } of byModel(chosen)) {
    const done = await runModel(project, { model, stages, pointers, until, build })
    runs.push(done.ran)
    pages.push(...done.pages)
  }
  const byHand = await openByHand(
    project,
    runs.flatMap(({ promotions }) => promotions.map(({ promotion }) => promotion)),
  )
  const answer: Answer = { json: json(runs), show: `${showRuns(runs, surroundings.screen)}${byHand}`, pages }
  return runs.some(wasRefused) ? { ...answer, exitCode: 3 } : answer
}
