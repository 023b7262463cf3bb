import type { Name, StageRecord } from '@millrace/contract'
import { codeParts, environmentOf, type Project, type Ready, readyOf, sourceFiles } from '@millrace/pipeline'
import { featuresTree } from './features-tree.ts'
import { modelOf, trainParams } from './train-params.ts'

/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1

/**
 * Fingerprint of a training run: the training table, every file of the training folder except Markdown (MR3013 where
 * there is none, MR3032 without pyproject.toml or uv.lock), command, parameters, seed, threads and locked environment.
 * The time limit and the values of environment variables are not part of it: they decide whether it ends, not what
 * comes out.
 */
export async function planTrain(
  project: Project,
  name: Name,
  features: StageRecord<'features'>,
): Promise<Ready<'train'>> {
  const model = modelOf(project, name)
  const { project: folder, command, env, seed } = model.train
  const { params, threads } = trainParams(model)
  const environment = await environmentOf(project.source, folder)
  const { label, time, signature } = features.manifest
  return readyOf(
    {
      stage: 'train',
      subject: name,
      config: { project: folder, command, env: [...env].sort(), label, time },
      inputs: { features: featuresTree(features).sha256, signature },
      code: await codeParts(project.source, { files: await sourceFiles(project.source, folder) }),
      // One by one, so that a plan can name the parameter that changed.
      params: {
        ...Object.fromEntries(Object.entries(params).map(([key, value]) => [`params.${key}`, value])),
        seed,
        threads,
      },
      environment,
      format: FORMAT,
    },
    [{ stage: 'features', fingerprint: features.fingerprint }],
  )
}
