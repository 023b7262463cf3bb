import type { DatasetConfig } from '@millrace/config'
import { type Column, MillraceError } from '@millrace/contract'
import { type Engine, quoteName } from '@millrace/tables'
import { TABLE } from './source/read-source.ts'

/** A part of the table that becomes one file. */
interface Part {
  /** `2001-04`, or `all` where rows have no time to go by. */
  name: string
  rows: number
  /** SQL that is true for its rows. */
  where: string
  /** SQL that is true for its rows and all earlier ones. */
  until: string
}

/** How the table is divided. */
export interface Layout {
  parts: Part[]
  heldBack: { name: string; rows: number }[]
  /** Latest time among the rows of `parts`. */
  watermark?: Date
}

/** What stands in the time column. */
export interface TimeColumn {
  /** SQL that reads it as TIMESTAMP in UTC; absent where it is missing or has another type. */
  sql?: string
  seen: string
  /** Rows without a time between the years 1 and 9999. */
  missing: number
}

/** Looks at the time column: rows can be divided by it only where each of them has a time. */
export async function readTime(
  engine: Engine,
  columns: readonly Column[],
  name: string,
): Promise<TimeColumn> {
  const column = columns.find(one => one.name === name)
  if (!column) return { seen: 'no such column', missing: 0 }
  if (!['date', 'timestamp', 'timestamp_tz'].includes(column.type)) return { seen: column.type, missing: 0 }
  const sql = `CAST(${quoteName(name)} AS TIMESTAMP)`
  const [found] = await engine.rows<{ missing: number }>(
    `SELECT count(*) FILTER (NOT coalesce(isfinite(${sql}) AND year(${sql}) BETWEEN 1 AND 9999, false)) AS missing
     FROM ${TABLE}`,
  )
  return { sql, seen: column.type, missing: found?.missing ?? 0 }
}

/** One part with all rows: for a dataset without a usable time. */
export function layOutWhole(rows: number): Layout {
  return { parts: [{ name: 'all', rows, where: 'true', until: 'true' }], heldBack: [] }
}

/** Divides the table by calendar units of its time (UTC). */
export async function layOutByTime(engine: Engine, config: DatasetConfig, time: string): Promise<Layout> {
  const periods = await engine.rows<Period>(
    `SELECT left(CAST(CAST(${time} AS DATE) AS VARCHAR), ${LENGTH[config.partition]}) AS name,
       count(*) AS rows, max(${time}) AS latest
     FROM ${TABLE} GROUP BY 1 ORDER BY 1`,
  )
  const { kept, heldBack } = holdBack(periods, config)
  const parts = kept.map(({ name, rows }) => ({ name, rows, ...bounds(time, name, config.partition) }))
  const watermark = kept.at(-1)?.latest
  return { parts, heldBack, ...(watermark && { watermark }) }
}

interface Period {
  name: string
  rows: number
  latest: Date
}

const LENGTH = { year: 4, month: 7, day: 10 } as const

/** Trailing periods with fewer than `minRows` rows have not arrived yet; where all are such, MR2014. */
export function holdBack<P extends { name: string; rows: number }>(
  periods: readonly P[],
  { name: dataset, minRows }: Pick<DatasetConfig, 'name' | 'minRows'>,
): { kept: P[]; heldBack: { name: string; rows: number }[] } {
  const last = periods.findLastIndex(({ rows }) => rows >= minRows)
  if (last < 0) {
    throw new MillraceError('MR2014', {
      dataset,
      minRows,
      most: Math.max(...periods.map(({ rows }) => rows)),
    })
  }
  return {
    kept: periods.slice(0, last + 1),
    heldBack: periods.slice(last + 1).map(({ name, rows }) => ({ name, rows })),
  }
}

function bounds(time: string, name: string, unit: keyof typeof LENGTH): { where: string; until: string } {
  const first = `TIMESTAMP '${name}${'-01-01'.slice(name.length - 4)}'`
  const until = `${time} < ${first} + INTERVAL 1 ${unit}`
  return { where: `${time} >= ${first} AND ${until}`, until }
}
