import { columnOf } from '../windows.ts'
import { checkOf, type FeedCheck } from './check.ts'

/** Columns that are gone or have another type. A column that is new breaks nothing that stands. */
export const checkSchema: FeedCheck = ({ windows: { reference, fresh } }) => {
  const last = reference.at(-1)
  if (!last) return []
  return last.profile.columns.map(({ name, type }) => {
    // A version has one schema, so one sentence says it for all its windows.
    const faults = fresh.flatMap(({ window, profile }) => {
      const now = columnOf(profile, name)
      if (now?.type === type) return []
      const seen = now ? `${type} became ${now.type} in ${window}` : `the column is gone in ${window}`
      return [{ rows: now ? 0 : profile.rows, seen }]
    })
    return checkOf(`${name}: schema`, faults)
  })
}
