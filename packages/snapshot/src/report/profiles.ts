import type { ColumnProfile, ProfileHistory, TableProfile } from '@millrace/contract'

/** Profiles of the two versions that a report is about. */
export interface Profiles {
  before?: ProfileHistory
  after: ProfileHistory
}

/** A column over several windows together. */
export interface Pooled {
  rows: number
  nulls: number
  /** Mean of the non-null numbers; absent for other types and where all are null. */
  mean?: number
}

/** Adds a column up over windows; `undefined` where none of them has it. */
export function poolColumn(windows: readonly TableProfile[], name: string): Pooled | undefined {
  const found = windows.flatMap(window => {
    const column = window.columns.find(one => one.name === name)
    return column ? [{ rows: window.rows, column }] : []
  })
  if (found.length === 0) return undefined
  const rows = sum(found.map(one => one.rows))
  const nulls = sum(found.map(({ column }) => column.nulls))
  const numbers = found.filter(({ column }) => column.mean !== undefined)
  const present = sum(numbers.map(presentIn))
  if (present === 0) return { rows, nulls }
  const total = sum(numbers.map(one => (one.column.mean ?? 0) * (presentIn(one) / present)))
  return { rows, nulls, mean: total }
}

function presentIn({ rows, column }: { rows: number; column: ColumnProfile }): number {
  return rows - column.nulls
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
