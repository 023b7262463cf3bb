import { MillraceError } from './errors.ts'
import * as generated from './generated/validators.ts'
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

/** A validator that ajv made when it was generated. */
interface Validate {
  (value: unknown): boolean
  errors?: { instancePath: string; message?: string }[] | null
}

const validators = generated as unknown as { [K in keyof Shapes]: Validate }

/**
 * Returns `value` as the shape `name`, or throws MR1204 naming the first member that is wrong. `what` says what was
 * read, for the message.
 */
export function checkShape<K extends keyof Shapes>(name: K, value: unknown, what: string): Shapes[K] {
  const validate = validators[name]
  if (!validate(value)) {
    const first = validate.errors?.[0]
    throw new MillraceError('MR1204', {
      what,
      problem: `At ${first?.instancePath || 'its top'} it ${first?.message ?? 'is not valid'}.`,
    })
  }
  return value as Shapes[K]
}
