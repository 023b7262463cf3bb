import type { ModelConfig, StageConfig } from '@millrace/config'
import { datasetPointerPath, formatProposalKey, type Plan, type StagePlan } from '@millrace/contract'
import { planDeploy } from '@millrace/deploy'
import { type DatasetPointers, missingDatasets } from '@millrace/features'
import type { OpenProposal } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { formatCount } from '@millrace/report'
import { byModel } from '../choose.ts'
import type { OpenProject } from '../open-project.ts'
import { readDatasetPointers } from './pointers.ts'
import { startWalk, type Walk } from './step.ts'
import { waitForData } from './wait-for-data.ts'
import { type LastStage, walkModel } from './walk-model.ts'

/** What a plan is about. */
export interface PlanScope {
  chosen: readonly { model: ModelConfig; stage: StageConfig }[]
  /** `deploy` is all. */
  until: LastStage | 'deploy'
}

/** What `millrace run` and `millrace deploy` would do now. Reads Git and the store; changes nothing. */
export async function makePlan(project: OpenProject, { chosen, until }: PlanScope): Promise<Plan> {
  const models = byModel(chosen)
  // All at once: what is live mostly waits, for Git and for a server, while the stages before it are planned.
  const [deploys, { datasets, walks }] = await Promise.all([
    Promise.all(models.map(model => (until === 'deploy' ? planDeploys(project, model) : []))),
    planData(project, models, until === 'deploy' ? 'validate' : until),
  ])
  return {
    format: 1,
    project: project.config.project,
    commit: project.head.commit,
    branch: project.branch,
    dirty: project.head.dirty,
    store: project.store.location,
    stages: [...datasets, ...walks.flatMap((walk, at) => [...walk.stages, ...(deploys[at] ?? [])])],
  }
}

async function planData(
  project: Project,
  models: readonly ModelStages[],
  until: LastStage,
): Promise<{ datasets: StagePlan[]; walks: Walk[] }> {
  const pointers = await readDatasetPointers(project)
  const datasets = await Promise.all(
    [...project.config.datasets.keys()].map(async (name): Promise<StagePlan> => {
      const meta = pointers.get(name)?.meta
      const plan = { stage: 'snapshot' as const, subject: name, changes: [] }
      if (!meta) {
        return {
          ...plan,
          action: 'wait',
          why: `no version yet: ${datasetPointerPath(name)} comes with the first snapshot`,
        }
      }
      const isHere = (await project.store.readRecord('snapshot', meta.record)) !== undefined
      const why = isHere
        ? `${meta.version}, ${formatCount(meta.rows)} rows`
        : `${meta.version} is not in this store`
      return { ...plan, action: isHere ? 'reuse' : 'wait', why }
    }),
  )
  const walks = await Promise.all(models.map(model => planStages(project, { ...model, pointers, until })))
  return { datasets, walks }
}

interface ModelStages {
  model: ModelConfig
  stages: readonly StageConfig[]
}

async function planStages(
  project: Project,
  { model, stages, pointers, until }: ModelStages & { pointers: DatasetPointers; until: LastStage },
): Promise<Walk> {
  const walk = startWalk('plan')
  const missing = await missingDatasets(project, model.name, pointers)
  if (missing.length === 0) await walkModel(project, walk, { model, stages, pointers, until })
  else waitForData(walk, model.name, { missing, stages, until })
  return walk
}

async function planDeploys(project: Project, { model, stages }: ModelStages): Promise<StagePlan[]> {
  const [open, ...plans] = await Promise.all([
    project.repository.openProposals(),
    ...stages.map(stage => planDeploy({ project, model, stage })),
  ])
  return plans.map(plan => {
    const promotion = open.find(
      ({ key }) => formatProposalKey(key) === `promotion:${plan.subject.replace('/', ':')}`,
    )
    if (!promotion || plan.action === 'run') return plan
    return { ...plan, action: 'wait', why: `for a person: ${numberOf(promotion)}"${promotion.title}"` }
  })
}

/** `#12 ` where the proposal is a pull request. */
function numberOf({ pullRequest }: OpenProposal): string {
  return pullRequest ? `#${pullRequest.number} ` : ''
}
