import { deploy } from '@millrace/deploy'
import { chooseStages } from '../choose.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Reconciles the named stage of the named model; all where none is named. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const names = { model: text(inputs['model']), stage: text(inputs['stage']) }
  const results = []
  for (const { model, stage } of chooseStages(project, names)) {
    const result = await deploy({ project, model, stage, ...(inputs['dry-run'] ? { dryRun: true } : {}) })
    results.push({ subject: `${model.name}/${stage.name}`, result })
  }
  const [only] = results
  if (results.length === 1 && only?.result.state === 'deployed')
    return { json: json(results), show: only.result.report }
  const lines = results.map(
    ({ subject, result }) => `  ${subject}   ${words[result.state]}   ${result.plan.why}`,
  )
  return { json: json(results), show: `${lines.join('\n')}\n` }
}

const words = {
  waits: 'waits',
  serves: 'nothing to deploy',
  started: 'started again',
  'dry-run': 'would deploy',
  deployed: 'deployed',
} as const
