import type { ModelConfig, StageConfig } from '@millrace/config'
import {
  type DatasetMeta,
  MillraceError,
  type Name,
  type Pointer,
  type StageMeta,
  type StageRecord,
} from '@millrace/contract'
import { planFeatures, runFeatures } from '@millrace/features'
import type { Project } from '@millrace/pipeline'
import { planTrain, runTrain } from '@millrace/train'
import { planValidate, runValidate, sameModel, type ValidateInputs } from '@millrace/validate'
import { findChampion } from './champion.ts'
import { readStagePointer } from './pointers.ts'
import { lastSeconds, later, step, type Walk } from './step.ts'

export type LastStage = 'features' | 'train' | 'validate'

/** How far a model came: what is `undefined` was not reached. */
export interface Reached {
  features?: StageRecord<'features'>
  train?: StageRecord<'train'>
  /** By stage. */
  validated: { inputs: ValidateInputs; record: StageRecord<'validate'> }[]
  /** Stages that serve this very model already. */
  same: Name[]
}

/**
 * Walks one model from features to validation, up to `until`. Where an input of a stage is not there yet, the rest is
 * listed as running later.
 */
export async function walkModel(
  project: Project,
  walk: Walk,
  {
    model,
    stages,
    pointers,
    until,
  }: {
    model: ModelConfig
    /** Those that the candidate is judged for. */
    stages: readonly StageConfig[]
    pointers: ReadonlyMap<Name, Pointer<DatasetMeta>>
    until: LastStage
  },
): Promise<Reached> {
  const reached: Reached = { validated: [], same: [] }
  const name = model.name
  // A plan asks at once, so that Git answers meanwhile; a run asks again, for main may move while a model trains.
  const [features, known] = await Promise.all([
    planFeatures(project, name, pointers),
    walk.mode === 'plan' && until === 'validate' ? readWanted(project, name, stages) : undefined,
  ])
  const table = await step(project, walk, {
    ready: features,
    run: () => runFeatures(project, features, { model: name, pointers }),
  })
  if (table) reached.features = table
  if (until === 'features') return reached
  if (!table) {
    const why = 'its training set changes'
    later(walk, 'train', {
      subject: name,
      action: 'run',
      why,
      ...(await lastSeconds(project, 'train', name)),
    })
  }

  const train = table && (await planTrain(project, name, table))
  const trained =
    train && (await step(project, walk, { ready: train, run: () => runTrain(project, train, table) }))
  if (trained) reached.train = trained
  if (until === 'train') return reached

  const wanted = known ?? (await readWanted(project, name, stages))
  for (const { name: stage } of stages) {
    const subject = `${name}/${stage}`
    if (!table || !trained) {
      const last = await lastSeconds(project, 'validate', subject)
      later(walk, 'validate', { subject, action: 'run', why: 'new candidate', ...last })
      continue
    }
    const pointer = wanted.get(stage)
    if (pointer && sameModel({ train: trained, champion: { pointer } })) {
      later(walk, 'validate', { subject, action: 'reuse', why: `${pointer.meta.version} is this very model` })
      reached.same.push(stage)
      continue
    }
    const champion =
      pointer &&
      (await findChampion(project, { pointer, pointers, mode: walk.mode === 'plan' ? 'plan' : 'run' }))
    if (champion === 'unbuilt') {
      later(walk, 'validate', { subject, action: 'run', why: 'the champion is judged on new rows' })
      continue
    }
    const inputs: ValidateInputs = {
      model: name,
      stage,
      features: table,
      train: trained,
      ...(champion && { champion }),
    }
    const ready = await planValidate(project, inputs)
    const record = await step(project, walk, { ready, run: () => runValidate(project, ready, inputs) })
    if (record) reached.validated.push({ inputs, record })
  }
  return reached
}

/** Where nothing of the repository's code may run, its stages have to have run before (MR4068). */
export function requireCandidate(model: Name, { features, train }: Reached): void {
  if (train) return
  throw new MillraceError('MR4068', { subject: model, stage: features ? 'train' : 'build-features' })
}

async function readWanted(
  project: Project,
  model: Name,
  stages: readonly StageConfig[],
): Promise<Map<Name, Pointer<StageMeta>>> {
  const found = await Promise.all(stages.map(({ name }) => readStagePointer(project, model, name)))
  return new Map(found.flatMap(wanted => (wanted ? [[wanted.pointer.meta.stage, wanted.pointer]] : [])))
}
