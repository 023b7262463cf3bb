import type { ModelConfig, StageConfig } from '@millrace/config'
import { datasetPointerPath, formatProposalKey, type Plan, stageSubject } from '@millrace/contract'
import { planDeploy } from '@millrace/deploy'
import type { Project } from '@millrace/pipeline'
import { formatCount } from '@millrace/report'
import { byModel } from '../choose.ts'
import { readDatasetPointers } from './pointers.ts'
import { later, startWalk, type Walk } from './step.ts'
import { type LastStage, walkModel } from './walk-model.ts'

/** What a plan is about. */
export interface PlanScope {
  chosen: readonly { model: ModelConfig; stage: StageConfig }[]
  /** `deploy` is all. */
  until: LastStage | 'deploy'
}

/** What `millrace run` and `millrace deploy` would do now. Reads Git and the store; changes nothing. */
export async function makePlan(project: Project, { chosen, until }: PlanScope): Promise<Plan> {
  const walk = startWalk('plan')
  const pointers = await readDatasetPointers(project)
  for (const name of project.config.datasets.keys()) {
    const meta = pointers.get(name)?.meta
    const why = meta
      ? `${meta.version}, ${formatCount(meta.rows)} rows`
      : `no version yet: ${datasetPointerPath(name)} comes with the first snapshot`
    later(walk, 'snapshot', { subject: name, action: meta ? 'reuse' : 'wait', why })
  }
  const complete = [...project.config.datasets.keys()].every(name => pointers.has(name))
  const last = until === 'deploy' ? 'validate' : until
  for (const { model, stages } of byModel(chosen)) {
    if (complete) await walkModel(project, walk, { model, stages, pointers, until: last })
    else waitForData(walk, model.name, { stages, until: last })
    if (until === 'deploy') await planStages(project, walk, { model, stages })
  }
  const { repository } = project
  return {
    format: 1,
    project: project.config.project,
    commit: project.head.commit,
    branch: await repository.currentBranch(),
    dirty: project.head.dirty,
    store: project.store.location,
    stages: walk.stages,
  }
}

function waitForData(
  walk: Walk,
  model: string,
  { stages, until }: { stages: readonly StageConfig[]; until: LastStage },
): void {
  const why = 'for the first version of its data'
  later(walk, 'features', { subject: model, action: 'wait', why })
  if (until === 'features') return
  later(walk, 'train', { subject: model, action: 'wait', why })
  if (until === 'train') return
  for (const { name } of stages)
    later(walk, 'validate', { subject: stageSubject(model, name), action: 'wait', why })
}

async function planStages(
  project: Project,
  walk: Walk,
  { model, stages }: { model: ModelConfig; stages: readonly StageConfig[] },
): Promise<void> {
  const open = await project.repository.openProposals()
  for (const stage of stages) {
    const plan = await planDeploy({ project, model, stage })
    const promotion = open.find(
      ({ key }) => formatProposalKey(key) === `promotion:${model.name}:${stage.name}`,
    )
    walk.stages.push(
      promotion && plan.action !== 'run'
        ? { ...plan, action: 'wait', why: `for a person: "${promotion.title}"` }
        : plan,
    )
  }
}
