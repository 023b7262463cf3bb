/**
 * The one list of column types. Engines translate to and from it with two functions each.
 */
export type ColumnType =
  | 'boolean'
  | 'integer'
  | 'float'
  | 'decimal'
  | 'string'
  | 'binary'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamp_tz'
  | 'nested'

export interface Column {
  name: string
  type: ColumnType
  nullable: boolean
}

/**
 * An empirical distribution function at up to 200 of the column's own values: pairs of a value and the number of
 * rows at or below it, ascending; the last pair counts every non-null row. Times are milliseconds since 1970 UTC.
 */
export type Cdf = [value: number, rowsAtOrBelow: number][]

/** What a column held in one window of rows. */
export interface ColumnProfile extends Column {
  /** Rows where it is null. */
  nulls: number
  /** Distinct non-null values, approximate above 10,000. */
  distinct: number
  /** Numbers, dates and times: the distribution. NaN counts as null. */
  cdf?: Cdf
  /** Mean of numbers. */
  mean?: number
  /** Strings and booleans: the most frequent values with their rows, by falling count, at most 200. */
  top?: [value: string, rows: number][]
}

/** What a window of rows held: the statistics that drift-check compares. */
export interface TableProfile {
  rows: number
  columns: ColumnProfile[]
}

/** Profiles by window (a partition's name, or `all`), oldest first. */
export interface ProfileHistory {
  format: 1
  windows: { window: string; profile: TableProfile }[]
}
