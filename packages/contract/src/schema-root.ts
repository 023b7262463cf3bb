import type { ModelCard } from './manifest.ts'
import type { Plan } from './plan.ts'
import type { DatasetMeta, StageMeta } from './pointer.ts'
import type { StageRecord } from './record.ts'
import type { Report } from './report.ts'
import type { ProfileHistory, TableProfile } from './table.ts'
import type { TreeEntry } from './tree.ts'

/** Entries of a folder, by path. */
export type TreeEntries = TreeEntry[]

/** Every shape whose JSON Schema is published in `generated/contract.schema.json`. */
export interface Contract {
  datasetMeta: DatasetMeta
  stageMeta: StageMeta
  record: StageRecord
  report: Report
  plan: Plan
  tree: TreeEntries
  modelCard: ModelCard
  profileHistory: ProfileHistory
  tableProfile: TableProfile
}
