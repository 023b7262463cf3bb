import { canonicalJson, type Json, type TableProfile } from '@millrace/contract'
import { checkOf, type FeedCheck } from './check.ts'

/** Values that a window's columns must have together before equal profiles can't be chance. */
const LEAST_DISTINCT = 30

/** A new window with exactly the profile of an older one: yesterday's file under today's date. */
export const checkRepeated: FeedCheck = ({ windows: { reference, fresh }, rules }) => {
  const older = reference.map(({ window, profile }) => ({ window, print: printOf(profile, rules.time) }))
  return fresh.map(({ window, profile }) => {
    const print = printOf(profile, rules.time)
    const twin = print && older.find(other => other.window !== window && other.print === print)
    older.push({ window, print })
    const faults = twin
      ? [{ rows: profile.rows, seen: `the same rows as in ${twin.window}, as far as their profile tells` }]
      : []
    return checkOf(`${window}: its own rows`, faults)
  })
}

function printOf({ rows, columns }: TableProfile, time: string | undefined): string | undefined {
  const compared = columns.filter(({ name }) => name !== time)
  if (compared.reduce((sum, { distinct }) => sum + distinct, 0) < LEAST_DISTINCT) return undefined
  return canonicalJson({ rows, columns: compared } as unknown as Json)
}
