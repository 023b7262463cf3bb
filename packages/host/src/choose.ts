import type { DatasetConfig, ModelConfig, StageConfig } from '@millrace/config'
import { MillraceError, nearestName } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

/** The models that a command is about: the named one, else all. */
function chooseModels(project: Pick<Project, 'config'>, name: string | undefined): ModelConfig[] {
  return name === undefined
    ? [...project.config.models.values()]
    : [pick('model', name, project.config.models)]
}

/** The stages that a command is about: of the named model or all, the named stage or all (MR4007). */
export function chooseStages(
  project: Pick<Project, 'config'>,
  names: { model: string | undefined; stage: string | undefined },
): { model: ModelConfig; stage: StageConfig }[] {
  const all = chooseModels(project, names.model).flatMap(model =>
    [...model.stages.values()].map(stage => ({ model, stage })),
  )
  const { stage: wanted } = names
  if (wanted === undefined) return all
  const chosen = all.filter(({ stage }) => stage.name === wanted)
  if (chosen.length === 0) throw unknown('stage', wanted, new Set(all.map(({ stage }) => stage.name)))
  return chosen
}

/** The same, each model once. */
export function byModel(
  chosen: readonly { model: ModelConfig; stage: StageConfig }[],
): { model: ModelConfig; stages: StageConfig[] }[] {
  return [...new Set(chosen.map(({ model }) => model))].map(model => ({
    model,
    stages: chosen.filter(one => one.model === model).map(({ stage }) => stage),
  }))
}

/** The datasets that a command is about: the named one, else all. */
export function chooseDatasets(project: Pick<Project, 'config'>, name: string | undefined): DatasetConfig[] {
  return name === undefined
    ? [...project.config.datasets.values()]
    : [pick('dataset', name, project.config.datasets)]
}

/** One model and one of its stages: the named ones, else the only ones (MR4003 where there are several). */
export function chooseStage(
  project: Pick<Project, 'config'>,
  verb: string,
  names: { model: string | undefined; stage: string | undefined },
): { model: ModelConfig; stage: StageConfig } {
  const model = only(verb, 'model', names.model, project.config.models)
  return { model, stage: only(verb, 'stage', names.stage, model.stages) }
}

function only<T>(verb: string, kind: string, name: string | undefined, known: ReadonlyMap<string, T>): T {
  if (name !== undefined) return pick(kind, name, known)
  const [first, second] = known.values()
  if (first === undefined || second !== undefined) {
    throw new MillraceError('MR4003', {
      verb,
      name: `the name of a ${kind}: ${[...known.keys()].join(', ') || 'there is none'}`,
    })
  }
  return first
}

function pick<T>(kind: string, name: string, known: ReadonlyMap<string, T>): T {
  const found = known.get(name)
  if (found === undefined) throw unknown(kind, name, new Set(known.keys()))
  return found
}

function unknown(kind: string, name: string, known: ReadonlySet<string>): MillraceError {
  const guess = nearestName(name, known)
  const hint = guess ? `Did you mean "${guess}"?` : `millrace.yaml has: ${[...known].join(', ') || 'none'}.`
  return new MillraceError('MR4007', { kind, name, hint })
}
