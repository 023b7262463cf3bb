import { bug, type Column, type ColumnProfile, type TableProfile } from '@millrace/contract'
import { asDouble, isNumeric, isTemporal } from '../column-types.ts'
import type { Engine } from '../engine.ts'
import { quoteName } from '../quote.ts'
import { profileCategories } from './categories.ts'
import { profileNumbers } from './numbers.ts'

/**
 * Profiles a relation (a table, a view or a table expression). Counts are exact; every number is the same at any
 * number of threads. Reads each column once, so give it a table or Parquet, not CSV text. NaN, infinite numbers and
 * infinite times count as nulls, because no JSON carries them.
 */
export async function profileTable(
  engine: Engine,
  relation: string,
  columns: readonly Column[],
): Promise<TableProfile> {
  const [counted] = await engine.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${relation}`)
  const rows = counted?.rows ?? 0
  const profiles: ColumnProfile[] = []
  for (const { name, type, nullable } of columns) {
    const column = quoteName(name)
    const found =
      isNumeric(type) || isTemporal(type)
        ? await profileNumbers(engine, relation, { value: asDouble(column, type), mean: isNumeric(type) })
        : type === 'string' || type === 'boolean'
          ? await profileCategories(engine, relation, column)
          : await profileOther(engine, relation, column)
    const { present, ...rest } = found
    if (present > rows) throw bug(`${present} values of ${name} in ${rows} rows`)
    profiles.push({ name, type, nullable, nulls: rows - present, ...rest })
  }
  return { rows, columns: profiles }
}

/** What one column gives; `present` counts its values. */
export type Found = Omit<ColumnProfile, keyof Column | 'nulls'> & { present: number }

async function profileOther(engine: Engine, relation: string, column: string): Promise<Found> {
  const [found] = await engine.rows<Found>(
    `SELECT count(${column}) AS present, count(DISTINCT hash(${column})) FILTER (${column} IS NOT NULL) AS distinct
     FROM ${relation}`,
  )
  return found ?? { present: 0, distinct: 0 }
}
