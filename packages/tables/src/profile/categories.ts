import type { Engine } from '../engine.ts'
import type { Found } from './profile-table.ts'

/** Values kept of a column of categories. */
const TOP = 200
/** Characters kept of a value; longer ones end in "…" and count together when they begin alike. */
const LENGTH = 256

interface Row {
  value: string
  n: number
  d: number
  total: number
}

/** Counts the values of `column` (quoted): the most frequent first, ties by the value's code points. */
export async function profileCategories(engine: Engine, relation: string, column: string): Promise<Found> {
  const found = await engine.rows<Row>(`
    WITH grouped AS (
      SELECT CAST(${column} AS VARCHAR) AS value, count(*) AS n FROM ${relation} WHERE ${column} IS NOT NULL GROUP BY 1
    ), short AS (
      SELECT CASE WHEN length(value) > ${LENGTH} THEN left(value, ${LENGTH}) || '…' ELSE value END AS value,
        CAST(sum(n) AS BIGINT) AS n
      FROM grouped GROUP BY 1
    )
    SELECT value, n, (SELECT count(*) FROM grouped) AS d, (SELECT CAST(sum(n) AS BIGINT) FROM grouped) AS total
    FROM short ORDER BY n DESC, value LIMIT ${TOP}`)
  return {
    present: found[0]?.total ?? 0,
    distinct: found[0]?.d ?? 0,
    top: found.map(({ value, n }) => [value, n]),
  }
}
