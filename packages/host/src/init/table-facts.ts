import type { ColumnType } from '@millrace/contract'

/** What is known of one column of a table. */
export interface ColumnFacts {
  name: string
  type: ColumnType
  /** Rows without a value; a float's NaN is none. */
  nulls: number
  /** Different values, approximate above about a hundred. */
  distinct: number
  /** Every row has a value of its own. */
  unique: boolean
  /** All values, as text and sorted, of a text or number with few of them. */
  values: readonly string[] | undefined
}

/** What is known of a table before anything is decided. */
export interface TableFacts {
  rows: number
  columns: readonly ColumnFacts[]
  /** Words that SQL reads as its own, in lower case: as names they need quotes. */
  keywords: ReadonlySet<string>
}

/** What is known of the time column: every row has one. */
export interface TimeFacts {
  first: Date
  last: Date
  /** Some row is not at midnight. */
  hasClock: boolean
}

/** A text with at most this many values becomes columns of 0 and 1. */
export const FEW_VALUES = 12
