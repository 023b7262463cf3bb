import type { DatasetConfig, ModelConfig, StageConfig } from '@millrace/config'
import { MillraceError, nearestName } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

/** The models that a command is about: the named one, else all. */
export function chooseModels(project: Pick<Project, 'config'>, name: string | undefined): ModelConfig[] {
  return name === undefined
    ? [...project.config.models.values()]
    : [pick('model', name, project.config.models)]
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
  if (found !== undefined) return found
  const guess = nearestName(name, known.keys())
  const hint = guess
    ? `Did you mean "${guess}"?`
    : `millrace.yaml has: ${[...known.keys()].join(', ') || 'none'}.`
  throw new MillraceError('MR4007', { kind, name, hint })
}
