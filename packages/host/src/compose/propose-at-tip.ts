import type { Name } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type Promotion, proposePromotion } from '@millrace/validate'
import type { OpenProject } from '../open-project.ts'
import { atCommit } from './champion.ts'
import { readDatasetPointers } from './pointers.ts'
import { startWalk } from './step.ts'
import { type Reached, walkModel } from './walk-model.ts'

type Validated = Reached['validated'][number]

/**
 * Proposes a candidate for what main's tip is now. A run of main's may be late: while a model trained, main moved on.
 * Then the fingerprints are computed again at the tip: the same validation is proposed as it is, another one belongs to
 * the tip's own run (`superseded`). A branch of a person stays a preview.
 */
export async function proposeAtTip(project: OpenProject, validated: Validated): Promise<Promotion> {
  const { repository, head, run } = project
  if (run === undefined) return proposePromotion(project, validated)
  if (!run.trusted) return proposePromotion(project, { ...validated, preview: true })
  const runUrl = run.url
  await repository.refresh()
  const tip = await repository.mainTip()
  if (tip === head.commit || !(await repository.isOnMain(head.commit)))
    return proposePromotion(project, { ...validated, runUrl })
  const then = await atCommit(project, tip)
  const is = await isStillJudged(then, validated)
  return proposePromotion(then, { ...validated, runUrl, ...(!is && { supersededBy: tip }) })
}

/** Whether the pipeline at another commit comes to this very validation. */
async function isStillJudged(project: Project, { inputs, record }: Validated): Promise<boolean> {
  const model = project.config.models.get(inputs.model)
  const stage: { name: Name } | undefined = model?.stages.get(inputs.stage)
  if (!model || !stage) return false
  const pointers = await readDatasetPointers(project)
  if (![...project.config.datasets.keys()].every(name => pointers.has(name))) return false
  const stages = [...model.stages.values()].filter(({ name }) => name === inputs.stage)
  const reached = await walkModel(project, startWalk('plan'), { model, stages, pointers, until: 'validate' })
  return reached.validated.some(one => one.record.fingerprint === record.fingerprint)
}
