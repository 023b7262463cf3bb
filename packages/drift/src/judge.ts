import type { ColumnDrift, ContractCheck, DriftVerdict, ModelDrift } from '@millrace/contract'
import { checkCategories } from './methods/categories.ts'
import type { FeedCheck } from './methods/check.ts'
import { checkConstant } from './methods/constant-column.ts'
import { judgeColumns } from './methods/distribution.ts'
import { checkNulls } from './methods/nulls.ts'
import { checkRepeated } from './methods/repeated-window.ts'
import { checkSchema } from './methods/schema.ts'
import { checkUnits } from './methods/unit-change.ts'
import { checkVolume } from './methods/volume.ts'
import type { Rules } from './rules.ts'
import type { Windows } from './windows.ts'

export type FeedCheckName = 'schema' | 'volume' | 'nulls' | 'units' | 'categories' | 'constant' | 'repeated'

/** In the order in which a report lists them. */
const FEED_CHECKS: Readonly<Record<FeedCheckName, FeedCheck>> = {
  schema: checkSchema,
  volume: checkVolume,
  nulls: checkNulls,
  units: checkUnits,
  categories: checkCategories,
  constant: checkConstant,
  repeated: checkRepeated,
}

export interface JudgedWindows {
  checks: ContractCheck[]
  columns: ColumnDrift[]
  looked: number
}

/** Judges new windows against known ones: is the feed as it was, and which columns moved? Pure. */
export function judgeWindows(
  windows: Windows,
  rules: Rules,
  leftOut: readonly FeedCheckName[] = [],
): JudgedWindows {
  if (windows.fresh.length === 0 || windows.reference.length === 0) {
    return { checks: [], columns: [], looked: 0 }
  }
  const names = (Object.keys(FEED_CHECKS) as FeedCheckName[]).filter(name => !leftOut.includes(name))
  return {
    checks: names.flatMap(name => FEED_CHECKS[name]({ windows, rules })),
    ...judgeColumns(windows, rules),
  }
}

/** A broken feed says nothing about the world, so a fault beats a change. */
export function verdictOf(
  { checks, columns }: Pick<JudgedWindows, 'checks' | 'columns'>,
  models: readonly Pick<ModelDrift, 'verdict'>[],
): DriftVerdict {
  if (checks.some(({ passed }) => !passed)) return 'fault'
  const changed = columns.some(({ verdict }) => verdict === 'change')
  return changed || models.some(({ verdict }) => verdict === 'lost') ? 'change' : 'stable'
}
