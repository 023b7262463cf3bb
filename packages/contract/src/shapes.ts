import { Ajv, type ValidateFunction } from 'ajv'
import { MillraceError } from './errors.ts'
import schema from './generated/contract.schema.json' with { type: 'json' }
import type { ModelCard } from './manifest.ts'
import type { DatasetMeta, StageMeta } from './pointer.ts'
import type { StageRecord } from './record.ts'
import type { Report } from './report.ts'
import type { ProfileHistory, TableProfile } from './table.ts'
import type { TreeEntry } from './tree.ts'

/** What is read back from Git or the store, and so is checked before it is believed. */
export interface Shapes {
  DatasetMeta: DatasetMeta
  StageMeta: StageMeta
  StageRecord: StageRecord
  Report: Report
  TreeEntries: TreeEntry[]
  ModelCard: ModelCard
  ProfileHistory: ProfileHistory
  TableProfile: TableProfile
}

const validators = new Map<keyof Shapes, ValidateFunction>()
let ajv: Ajv | undefined

/**
 * Returns `value` as the shape `name`, or throws MR1204 naming the first member that is wrong. `what` says what was
 * read, for the message.
 */
export function checkShape<K extends keyof Shapes>(name: K, value: unknown, what: string): Shapes[K] {
  const validate = validators.get(name) ?? compile(name)
  if (!validate(value)) {
    const first = validate.errors?.[0]
    throw new MillraceError('MR1204', {
      what,
      problem: `At ${first?.instancePath || 'its top'} it ${first?.message ?? 'is not valid'}.`,
    })
  }
  return value as Shapes[K]
}

function compile(name: keyof Shapes): ValidateFunction {
  ajv ??= new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false }).addSchema(schema, 'contract')
  const validate = ajv.getSchema(`contract#/definitions/${name}`) as ValidateFunction
  validators.set(name, validate)
  return validate
}
