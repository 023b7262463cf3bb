import type { ModelConfig, StageConfig } from '@millrace/config'
import { MillraceError, type Report } from '@millrace/contract'
import { type DeployResult, deploy } from '@millrace/deploy'
import { chooseStages } from '../choose.ts'
import { json } from '../json.ts'
import { CONFIG_FILE, type OpenProject, openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/**
 * Reconciles the named stage of the named model; all where none is named. One that fails keeps none of the others from
 * being deployed: what failed is thrown at the end.
 */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const names = { model: text(inputs['model']), stage: text(inputs['stage']) }
  const chosen = chooseStages(project, names)
  for (const one of chosen) requireLasting(project, one)
  // A run that waited for another one deploys what main wants by now.
  if (project.run) await project.repository.refresh()
  const results: { subject: string; result: DeployResult }[] = []
  const failed: unknown[] = []
  for (const { model, stage } of chosen) {
    try {
      const result = await deployStage(project, { model, stage, dryRun: inputs['dry-run'] === true })
      results.push({ subject: `${model.name}/${stage.name}`, result })
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw oneOf(failed)
  const pages = results.flatMap(({ result }): Report[] =>
    result.state === 'deployed' ? [result.report] : [],
  )
  const [only] = results
  if (results.length === 1 && only?.result.state === 'deployed')
    return { json: json(results), show: only.result.report, pages }
  const lines = results.map(
    ({ subject, result }) => `  ${subject}   ${words[result.state]}   ${result.plan.why}`,
  )
  return { json: json(results), show: `${lines.join('\n')}\n`, pages }
}

function deployStage(
  project: OpenProject,
  { model, stage, dryRun }: { model: ModelConfig; stage: StageConfig; dryRun: boolean },
): Promise<DeployResult> {
  const { codeHost, run } = project
  return deploy({
    project,
    model,
    stage,
    ...(codeHost && { codeHost }),
    ...(run && { runUrl: run.url }),
    ...(dryRun && { dryRun }),
  })
}

/** A server on a machine that is gone when the job ends serves nobody (MR4062). */
function requireLasting(
  { run }: OpenProject,
  { model, stage }: { model: ModelConfig; stage: StageConfig },
): void {
  if (!run?.hosted || stage.target !== 'local') return
  throw new MillraceError(
    'MR4062',
    { subject: `${model.name}/${stage.name}` },
    { where: { file: CONFIG_FILE } },
  )
}

/** Several errors of Millrace's as one that shows them all; a bug alone. */
function oneOf(failed: readonly unknown[]): unknown {
  const bug = failed.find(error => !(error instanceof MillraceError))
  const [first, ...more] = failed as MillraceError[]
  if (bug !== undefined || first === undefined || more.length === 0) return bug ?? first
  return new MillraceError('MR4069', { count: failed.length }, { also: [first, ...more] })
}

const words = {
  waits: 'waits',
  serves: 'nothing to deploy',
  started: 'started again',
  'dry-run': 'would deploy',
  deployed: 'deployed',
} as const
