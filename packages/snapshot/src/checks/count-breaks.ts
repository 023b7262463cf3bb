import type { ContractCheck } from '@millrace/contract'
import { type Engine, quoteName } from '@millrace/tables'
import { TABLE } from '../source/read-source.ts'
import type { RowCheck } from './column-checks.ts'

/** Values that one check shows, and characters of each. */
const SHOWN = 5
const LENGTH = 40

/**
 * Counts the rows that break each check, all in one scan. A second one follows for each check that fails on a public
 * column: which values broke it, the most frequent first.
 */
export async function countBreaks(
  engine: Engine,
  checks: readonly RowCheck[],
  where: string,
): Promise<{ rows: number; checks: ContractCheck[] }> {
  const counts = checks.map(({ breaks }, index) => `count(*) FILTER (${breaks}) AS ${quoteName(`c${index}`)}`)
  const [found = {}] = await engine.rows<Record<string, number>>(
    `SELECT ${['count(*) AS n', ...counts].join(', ')} FROM ${TABLE} WHERE ${where}`,
  )
  const total = found['n'] ?? 0
  const judged: ContractCheck[] = []
  for (const [index, check] of checks.entries()) {
    const rows = found[`c${index}`] ?? 0
    const values = rows > 0 && check.show !== undefined ? await valuesOf(engine, check, where) : ''
    const seen = `${rows.toLocaleString('en')} of ${total.toLocaleString('en')} rows${values}`
    judged.push({ name: check.name, passed: rows === 0, rows, seen })
  }
  return { rows: total, checks: judged }
}

async function valuesOf(engine: Engine, { breaks, show }: RowCheck, where: string): Promise<string> {
  const found = await engine.rows<{ value: string }>(
    `SELECT CAST(${show} AS VARCHAR) AS value FROM ${TABLE} WHERE (${where}) AND (${breaks})
     GROUP BY 1 ORDER BY count(*) DESC, value LIMIT ${SHOWN + 1}`,
  )
  const values = found.slice(0, SHOWN).map(({ value }) => clip(value))
  return `: ${values.join(', ')}${found.length > SHOWN ? ' …' : ''}`
}

function clip(value: string): string {
  const signs = [...value]
  return signs.length > LENGTH ? `${signs.slice(0, LENGTH).join('')}…` : value
}
