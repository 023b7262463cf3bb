import type { Column, ContractCheck } from '@millrace/contract'
import type { TimeColumn } from '../layout.ts'

/** Two names that differ in case alone are one name to SQL, whichever file they stand in. */
export function namesCheck(spellings: readonly (readonly string[])[]): ContractCheck {
  const known = new Map<string, string>()
  const clashes = new Set<string>()
  for (const names of spellings) {
    const own = new Set<string>()
    for (const name of names) {
      const key = name.toLowerCase()
      const before = known.get(key)
      if (before !== undefined && (before !== name || own.has(key))) clashes.add(`${before} and ${name}`)
      if (before === undefined) known.set(key, name)
      own.add(key)
    }
  }
  const seen = clashes.size === 0 ? `${known.size} names` : [...clashes].slice(0, 5).join('; ')
  return { name: 'column names: unique', passed: clashes.size === 0, rows: 0, seen }
}

export function timeChecks(name: string, { sql, seen, missing }: TimeColumn): ContractCheck[] {
  const type: ContractCheck = { name: `${name}: date or timestamp`, passed: sql !== undefined, rows: 0, seen }
  if (sql === undefined) return [type]
  const times = missing === 0 ? 'a time in every row' : `${missing} rows without a time`
  return [type, { name: `${name}: in every row`, passed: missing === 0, rows: missing, seen: times }]
}

/** Columns of the version before may gain company; they may not go, nor change their type. */
export function schemaCheck(columns: readonly Column[], before: readonly Column[]): ContractCheck {
  const now = new Map(columns.map(({ name, type }) => [name, type]))
  const broken = before.flatMap(({ name, type }) => {
    const own = now.get(name)
    if (own === undefined) return [`${name} is gone`]
    return own === type ? [] : [`${name}: ${type} → ${own}`]
  })
  const seen = broken.length === 0 ? `${before.length} columns as before` : broken.join('; ')
  return { name: 'schema', passed: broken.length === 0, rows: 0, seen }
}
