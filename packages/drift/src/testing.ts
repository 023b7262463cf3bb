import type { Cdf, ColumnProfile, TableProfile } from '@millrace/contract'
import { seededRandom } from '@millrace/stats'
import { DEFAULT_RULES, type Rules } from './rules.ts'
import type { ProfileWindow, Windows } from './windows.ts'

/** A column's values, as rows have them; null is a missing one. */
export type Values = readonly (number | string | null)[]

/** The profile of a table given as columns, as profileTable would make it: at most 200 points or values. */
export function buildProfile(columns: Readonly<Record<string, Values>>): TableProfile {
  const rows = Math.max(0, ...Object.values(columns).map(values => values.length))
  return {
    rows,
    columns: Object.entries(columns).map(([name, values]) => buildColumn(name, values)),
  }
}

function buildColumn(name: string, values: Values): ColumnProfile {
  const present = values.filter(value => value !== null)
  const base = {
    name,
    nullable: true,
    nulls: values.length - present.length,
    distinct: new Set(present).size,
  }
  const numbers = present.filter(value => typeof value === 'number')
  if (numbers.length === present.length && numbers.length > 0) {
    const type = numbers.every(Number.isInteger) ? 'integer' : 'float'
    return { ...base, type, cdf: cdfOf(numbers), mean: numbers.reduce((a, b) => a + b, 0) / numbers.length }
  }
  const counts = new Map<string, number>()
  for (const value of present) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { ...base, type: 'string', top: top.slice(0, 200) }
}

function cdfOf(numbers: readonly number[]): Cdf {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upTo = new Map(sorted.map((value, at) => [value, at + 1]))
  if (upTo.size <= 200) return [...upTo]
  const listed = new Set(
    Array.from({ length: 200 }, (_, k) => sorted[Math.ceil(((k + 1) * sorted.length) / 200) - 1]!),
  )
  listed.add(sorted[0]!)
  return [...listed].sort((a, b) => a - b).map(value => [value, upTo.get(value)!])
}

/** Past windows and new ones, named `w01`, `w02` … in order. */
export function buildWindows(past: readonly TableProfile[], fresh: readonly TableProfile[]): Windows {
  const named = [...past, ...fresh].map(
    (profile, at): ProfileWindow => ({ window: `w${String(at + 1).padStart(2, '0')}`, profile }),
  )
  return {
    reference: named.slice(0, past.length),
    fresh: named.slice(past.length),
    order: named.map(({ window }) => window),
  }
}

export function buildRules(changes: Partial<Rules> = {}): Rules {
  return { ...DEFAULT_RULES, ...changes }
}

/** How a window of {@link noisyWindow} differs from the ordinary. */
export interface Change {
  rows?: number
  /** Added to every amount's logarithm. */
  shift?: number
  /** Every amount times this. */
  factor?: number
  nulls?: number
  /** Weight of city `a`. */
  heavy?: number
}

/**
 * A window of a shop's sales: amounts (log-normal), items (0 … 9), cities, and a share of nulls. Windows differ from
 * one another beyond sampling, as real ones do: `wild` is the spread of the windows' own levels.
 */
export function noisyWindow(seed: number, wild = 0.1, change: Change = {}): TableProfile {
  const random = seededRandom(seed)
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.nextFloat())) * Math.cos(2 * Math.PI * random.nextFloat())
  const level = wild * normal() + (change.shift ?? 0)
  const busy = 0.4 + 0.3 * wild * normal()
  const weights = [change.heavy ?? 4, 3, 2, 1, 0.5].map(weight => weight * Math.exp(wild * normal()))
  const nulls = change.nulls ?? 0.03 * Math.exp(2 * wild * normal())
  const rows = change.rows ?? Math.round(600 * Math.exp(wild * normal()))
  const all = weights.reduce((a, b) => a + b, 0)
  const city = (): string => {
    let left = random.nextFloat() * all
    const at = weights.findIndex(weight => {
      left -= weight
      return left < 0
    })
    return 'abcde'[at] ?? 'e'
  }
  const draw = <T>(one: () => T): T[] => Array.from({ length: rows }, one)
  return buildProfile({
    amount: draw(() => (change.factor ?? 1) * Math.exp(3 + level + 0.8 * normal())),
    items: draw(() => Array.from({ length: 9 }, () => random.nextFloat() < busy).filter(Boolean).length),
    city: draw(city),
    rating: draw(() =>
      random.nextFloat() < nulls ? null : Math.ceil(5 * random.nextFloat() ** (1 + level)),
    ),
  })
}
