import type { ColumnProfile, ContractCheck } from '@millrace/contract'
import { formatPercent } from '@millrace/report'
import { columnOf, namesRows, type ProfileWindow, sharedColumns } from '../windows.ts'
import { type CheckInputs, checkOf, type FeedCheck } from './check.ts'

/** Share of rows that unseen values must reach, and share that a value must have had to be missed. */
const MATTERS = 0.05
/** Rows of a vanished value that the window should have had. */
const EXPECTED = 20
/** A profile keeps the 200 most frequent values; with this share of the rows in them, the others can not mislead. */
const COVERED = 0.99

/**
 * Values of texts: rows with values that no past window had (at least 5 % of the rows and three times what past
 * windows brought), and values with at least 5 % of the rows of every past window that are gone. Only columns whose
 * profiles list (nearly) every row's value can say so.
 */
export const checkCategories: FeedCheck = inputs => {
  const { windows } = inputs
  const last = windows.reference.at(-1)
  if (!last) return []
  return sharedColumns(windows).flatMap(name => {
    const before = columnOf(last.profile, name)
    if (before?.type !== 'string' || namesRows(before, last.profile.rows)) return []
    const past = windows.reference.map(window => sharesIn(window, name))
    if (past.some(shares => shares === undefined)) return []
    const known = past.filter(shares => shares !== undefined)
    return [newValues(inputs, name, known), goneValues(inputs, name, known)]
  })
}

function newValues({ windows, rules }: CheckInputs, name: string, past: readonly Shares[]): ContractCheck {
  const known = new Set(past.flatMap(shares => [...shares.keys()]))
  const usual = Math.max(0, ...past.slice(1).map((shares, at) => unseenShare(shares, past.slice(0, at + 1))))
  const faults = windows.fresh.flatMap(window => {
    const shares = sharesIn(window, name)
    if (!shares) return []
    const share = unseenShare(shares, past)
    if (share < MATTERS || share < 3 * usual) return []
    const unseen = [...shares.keys()].filter(value => !known.has(value))
    const which = rules.public.has(name) ? `: ${listOf(unseen)}` : ''
    const seen = `${formatPercent(share)} of rows have values not seen before, in ${window.window}${which}`
    return [{ rows: Math.round(share * presentIn(window, name)), seen }]
  })
  return checkOf(`${name}: known values`, faults)
}

function goneValues({ windows, rules }: CheckInputs, name: string, past: readonly Shares[]): ContractCheck {
  const [first] = past
  const common = [...(first?.keys() ?? [])].filter(value =>
    past.every(shares => (shares.get(value) ?? 0) >= MATTERS),
  )
  const faults = windows.fresh.flatMap(window => {
    const shares = sharesIn(window, name)
    if (!shares) return []
    const gone = common.filter(value => {
      const least = Math.min(...past.map(one => one.get(value) ?? 0))
      return !shares.has(value) && least * presentIn(window, name) >= EXPECTED
    })
    if (gone.length === 0) return []
    const which = rules.public.has(name) ? `: ${listOf(gone)}` : ''
    const values = gone.length === 1 ? '1 frequent value is' : `${gone.length} frequent values are`
    return [{ rows: 0, seen: `${values} gone in ${window.window}${which}` }]
  })
  return checkOf(`${name}: frequent values`, faults)
}

type Shares = ReadonlyMap<string, number>

/** Share of rows by value; `undefined` where the profile leaves too many values out. */
function sharesIn({ profile }: ProfileWindow, name: string): Shares | undefined {
  const column = columnOf(profile, name)
  if (!column?.top || column.type !== 'string') return undefined
  const present = profile.rows - column.nulls
  if (listedRows(column) < COVERED * present) return undefined
  return new Map(column.top.map(([value, rows]) => [value, rows / Math.max(1, present)]))
}

function listedRows({ top = [] }: ColumnProfile): number {
  return top.reduce((sum, [, rows]) => sum + rows, 0)
}

function unseenShare(shares: Shares, past: readonly Shares[]): number {
  let unseen = 0
  for (const [value, share] of shares) if (!past.some(one => one.has(value))) unseen += share
  return unseen
}

function presentIn({ profile }: ProfileWindow, name: string): number {
  return profile.rows - (columnOf(profile, name)?.nulls ?? 0)
}

function listOf(values: readonly string[]): string {
  const shown = values.slice(0, 5).join(', ')
  return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown
}
