import {
  bug,
  type Json,
  type Name,
  type RecordRef,
  type Sha256,
  type StageRecord,
  stageSubject,
} from '@millrace/contract'
import { type Project, type Ready, readyOf } from '@millrace/pipeline'
import type { DriftInputs } from './inputs.ts'
import { lossRuleOf, modelOf, rulesOf } from './rules.ts'

/** Raised when equal inputs give other bytes than before. */
const FORMAT = 1

/**
 * Fingerprint of a drift check: both versions with their profiles, the rules, and every model that reads the dataset
 * with what it was promoted on.
 */
export async function planDrift(project: Project, inputs: DriftInputs): Promise<Ready<'drift'>> {
  const { dataset, before, now, models } = inputs
  const rules = rulesOf(project, dataset, modelNames(inputs))
  const parents: RecordRef[] = [
    before,
    now,
    ...models.flatMap(({ features, train, validate }) => [features, train, validate]),
  ]
  return readyOf(
    {
      stage: 'drift',
      subject: dataset,
      config: {
        times_usual: rules.timesUsual,
        min_psi: rules.minPsi,
        time: rules.time ?? null,
        partition: rules.partition,
        public: [...rules.public].sort(),
        loss: Object.fromEntries(modelNames(inputs).map(name => [name, lossJson(project, name)])),
      },
      inputs: {
        before: digestOf(before, 'data'),
        before_profile: digestOf(before, 'profile'),
        now: digestOf(now, 'data'),
        now_profile: digestOf(now, 'profile'),
        ...Object.fromEntries(models.flatMap(modelInputs)),
      },
      code: {},
      params: {},
      format: FORMAT,
    },
    parents.map(({ stage, fingerprint }) => ({ stage, fingerprint })),
  )
}

/** Each model once, also where several of its stages are live. */
export function modelNames({ models }: Pick<DriftInputs, 'models'>): Name[] {
  return [...new Set(models.map(({ model }) => model))].sort()
}

function lossJson(project: Project, name: Name): Json {
  const { margin, floor } = lossRuleOf(modelOf(project, name))
  return { margin, floor: floor ?? null }
}

function modelInputs({
  model,
  stage,
  pointer,
  validate,
  features,
}: DriftInputs['models'][number]): [string, Sha256][] {
  const subject = stageSubject(model, stage)
  return [
    [`${subject} model`, pointer.meta.sha256],
    [`${subject} features`, digestOf(features, 'data')],
    [`${subject} promotion`, validate.fingerprint],
  ]
}

function digestOf(record: StageRecord, output: string): Sha256 {
  const ref = record.outputs[output]
  if (!ref) throw bug(`the record ${record.stage} ${record.fingerprint} has no output ${output}`)
  return ref.sha256
}
