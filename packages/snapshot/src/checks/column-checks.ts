import type { ColumnContract, DatasetConfig } from '@millrace/config'
import { type Column, type ContractCheck, nearestName } from '@millrace/contract'
import { isNumeric, quoteName, quoteText } from '@millrace/tables'

/** A check that the rows decide. */
export interface RowCheck {
  name: string
  /** SQL that is true for rows that break it. */
  breaks: string
  /** Column whose values may be shown. */
  show?: string
}

/** The contract of a dataset's columns as checks: those that the schema settles, and those that rows do. */
export function columnChecks(
  columns: readonly Column[],
  contracts: DatasetConfig['columns'],
): { settled: ContractCheck[]; byRows: RowCheck[] } {
  const settled: ContractCheck[] = []
  const byRows: RowCheck[] = []
  for (const [name, contract] of contracts) {
    const column = columns.find(one => one.name === name)
    if (!column) {
      settled.push(missing(name, columns))
      continue
    }
    if (contract.type !== undefined) {
      const passed = column.type === contract.type
      settled.push({ name: `${name}: ${contract.type}`, passed, rows: 0, seen: column.type })
    }
    const unfit = unfitting(column, contract)
    settled.push(...unfit)
    byRows.push(...rowChecks(column, contract).filter(check => !unfit.some(one => one.name === check.name)))
  }
  return { settled, byRows }
}

function missing(name: string, columns: readonly Column[]): ContractCheck {
  const names = columns.map(column => column.name)
  const guess = nearestName(name, names)
  const seen = guess === undefined ? 'no such column' : `no such column; there is ${guess}`
  return { name: `${name}: present`, passed: false, rows: 0, seen }
}

/** Bounds for what has no order, values for what is no text: they can not be kept. */
function unfitting({ name, type }: Column, contract: ColumnContract): ContractCheck[] {
  const names: string[] = []
  if (!isNumeric(type)) names.push(...bounds(name, contract).map(check => check.name))
  if (type !== 'string' && contract.values) names.push(valuesName(name, contract.values))
  return names.map(check => ({ name: check, passed: false, rows: 0, seen: `its type is ${type}` }))
}

function rowChecks(column: Column, contract: ColumnContract): RowCheck[] {
  const { name, type } = column
  const quoted = quoteName(name)
  const checks: RowCheck[] = []
  if (!contract.nullable) {
    // A float's NaN is how most tools write a missing number.
    const breaks = type === 'float' ? `${quoted} IS NULL OR isnan(${quoted})` : `${quoted} IS NULL`
    checks.push({ name: `${name}: no nulls`, breaks })
  }
  const show = contract.public ? { show: quoted } : {}
  const isNumber = type === 'float' ? `NOT isnan(${quoted}) AND ` : ''
  for (const { name: check, operator, bound } of bounds(name, contract)) {
    checks.push({ name: check, breaks: `${isNumber}${quoted} ${operator} ${bound}`, ...show })
  }
  if (contract.values) {
    const list = contract.values.map(quoteText).join(', ')
    const breaks = `CAST(${quoted} AS VARCHAR) NOT IN (${list})`
    checks.push({ name: valuesName(name, contract.values), breaks, ...show })
  }
  return checks
}

function bounds(name: string, { min, max }: ColumnContract) {
  return [
    ...(min === undefined ? [] : [{ name: `${name} ≥ ${spelled(min)}`, operator: '<', bound: min }]),
    ...(max === undefined ? [] : [{ name: `${name} ≤ ${spelled(max)}`, operator: '>', bound: max }]),
  ]
}

function spelled(bound: number): string {
  return String(bound).replace('-', '−')
}

function valuesName(name: string, values: readonly string[]): string {
  return `${name}: one of ${values.length} ${values.length === 1 ? 'value' : 'values'}`
}
