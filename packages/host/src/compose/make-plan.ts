import { datasetPointerPath, formatProposalKey, type Plan, stageSubject } from '@millrace/contract'
import { planDeploy } from '@millrace/deploy'
import type { Project } from '@millrace/pipeline'
import { formatCount } from '@millrace/report'
import { readDatasetPointers } from './pointers.ts'
import { later, startWalk, type Walk } from './step.ts'
import { walkModel } from './walk-model.ts'

/** What `millrace run` and `millrace deploy` would do now. Reads Git and the store; changes nothing. */
export async function makePlan(project: Project): Promise<Plan> {
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
  for (const model of project.config.models.values()) {
    if (complete) await walkModel(project, walk, { model, pointers, until: 'validate' })
    else waitForData(walk, model.name, model.stages.keys())
    await planStages(project, walk, model)
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

function waitForData(walk: Walk, model: string, stages: Iterable<string>): void {
  const why = 'for the first version of its data'
  later(walk, 'features', { subject: model, action: 'wait', why })
  later(walk, 'train', { subject: model, action: 'wait', why })
  for (const stage of stages)
    later(walk, 'validate', { subject: stageSubject(model, stage), action: 'wait', why })
}

async function planStages(
  project: Project,
  walk: Walk,
  model: Parameters<typeof walkModel>[2]['model'],
): Promise<void> {
  const open = await project.repository.openProposals()
  for (const stage of model.stages.values()) {
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
