import type { ModelConfig } from '@millrace/config'
import { bug, type Json, type Name, type RecordRef, type Sha256, stageSubject } from '@millrace/contract'
import { type Project, type Ready, readyOf } from '@millrace/pipeline'
import type { ValidateInputs } from './inputs.ts'
import { rulesOf } from './rules.ts'

/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1

/**
 * Fingerprint of a judgement: the rules, the candidate with its holdout, and the champion with its own features for the
 * same rows.
 */
export async function planValidate(project: Project, inputs: ValidateInputs): Promise<Ready<'validate'>> {
  const { model, stage, features, train, champion } = inputs
  const { gates, slices, leastRows } = rulesOf(project, modelOf(project, model))
  const parents: RecordRef[] = [features, train, ...(champion ? [champion.features, champion.train] : [])]
  return readyOf(
    {
      stage: 'validate',
      subject: stageSubject(model, stage),
      config: {
        gates: gates.map((gate): Json => ({ ...gate })),
        slices: slices.map((slice): Json => ({ ...slice })),
        least_rows: leastRows,
      },
      inputs: {
        features: digestOf(features, 'data'),
        model: digestOf(train, 'model'),
        ...(champion && {
          champion: champion.pointer.meta.sha256,
          champion_features: digestOf(champion.features, 'data'),
        }),
      },
      code: {},
      params: {},
      format: FORMAT,
    },
    parents.map(({ stage, fingerprint }) => ({ stage, fingerprint })),
  )
}

export function modelOf({ config }: Pick<Project, 'config'>, name: Name): ModelConfig {
  const model = config.models.get(name)
  if (!model) throw bug(`validate was asked about ${name}, which millrace.yaml does not have`)
  return model
}

function digestOf(record: ValidateInputs['features'] | ValidateInputs['train'], output: string): Sha256 {
  const ref = record.outputs[output]
  if (!ref) throw bug(`the record ${record.stage} ${record.fingerprint} has no output ${output}`)
  return ref.sha256
}
