import type { Cdf } from '@millrace/contract'
import type { Engine } from '../engine.ts'
import type { Found } from './profile-table.ts'

/** Points of a distribution. */
const POINTS = 200

interface Point {
  v: number
  s: number
  d: number
}

/**
 * The distribution of `value`, a SQL expression of type DOUBLE: every distinct value up to 200 of them; beyond, the
 * smallest and those at which the count crosses a multiple of 1/199 of the rows. One GROUP BY feeds all of it.
 */
export async function profileNumbers(
  engine: Engine,
  relation: string,
  { value, mean }: { value: string; mean: boolean },
): Promise<Found> {
  const points = await engine.rows<Point>(`
    WITH grouped AS MATERIALIZED (
      -- + 0.0 makes -0.0 and 0.0 one value
      SELECT x + 0.0 AS v, count(*) AS n FROM (SELECT ${value} AS x FROM ${relation}) WHERE isfinite(x) GROUP BY 1
    ), ranked AS (
      SELECT v, n, CAST(sum(n) OVER (ORDER BY v) AS BIGINT) AS s,
        CAST(sum(n) OVER () AS BIGINT) AS total, count(*) OVER () AS d
      FROM grouped
    )
    SELECT v, s, d FROM ranked
    WHERE d <= ${POINTS} OR s = n OR s * ${POINTS - 1} // total > (s - n) * ${POINTS - 1} // total
    ORDER BY v`)
  const cdf: Cdf = points.map(({ v, s }) => [v, s])
  const present = cdf.at(-1)?.[1] ?? 0
  const distinct = points[0]?.d ?? 0
  if (!mean || present === 0) return { present, distinct, cdf }
  return { present, distinct, cdf, mean: await meanOf(engine, relation, { value, cdf, present }) }
}

/**
 * The mean, the same in whatever order threads bring the values: each value becomes a whole multiple of a power of
 * two, 2⁻⁸⁸ of the largest magnitude, and whole numbers add up exactly in 128 bits (for up to 2³⁸ rows).
 */
async function meanOf(
  engine: Engine,
  relation: string,
  { value, cdf, present }: { value: string; cdf: Cdf; present: number },
): Promise<number> {
  const largest = Math.max(Math.abs(cdf[0]![0]), Math.abs(cdf.at(-1)![0]))
  if (largest === 0) return 0
  // A larger power of two is no double: a column with nothing above 1e-280 has fewer bits.
  const bits = Math.min(1022, 88 - Math.floor(Math.log2(largest)))
  const [sum] = await engine.rows<{ whole: number | bigint }>(
    `SELECT sum(CAST(round(x * CAST('${2 ** bits}' AS DOUBLE)) AS HUGEINT)) AS whole
     FROM (SELECT ${value} AS x FROM ${relation}) WHERE isfinite(x)`,
  )
  // Divided as whole numbers, so that only the last step rounds.
  return Number(BigInt(sum?.whole ?? 0) / BigInt(present)) / 2 ** bits
}
