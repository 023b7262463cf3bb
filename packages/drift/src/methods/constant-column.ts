import type { ColumnProfile } from '@millrace/contract'
import { formatCount } from '@millrace/report'
import { columnOf, sharedColumns } from '../windows.ts'
import { checkOf, type FeedCheck } from './check.ts'

/** Chance that ordinary rows all have one value, below which it is no chance. */
const BY_CHANCE = 1e-6

/** A column that had several values in every past window and now has one, in more rows than chance can explain. */
export const checkConstant: FeedCheck = ({ windows, rules }) =>
  sharedColumns(windows)
    .filter(name => name !== rules.time)
    .flatMap(name => {
      const past = windows.reference.flatMap(({ profile }) => {
        const column = columnOf(profile, name)
        return column && profile.rows > column.nulls ? [largestShare(column, profile.rows)] : []
      })
      const share = Math.max(...past)
      if (past.length === 0 || past.some(one => one === 1)) return []
      const faults = windows.fresh.flatMap(({ window, profile }) => {
        const column = columnOf(profile, name)
        const present = profile.rows - (column?.nulls ?? 0)
        if (column?.distinct !== 1 || present * Math.log(share) > Math.log(BY_CHANCE)) return []
        return [{ rows: present, seen: `all ${formatCount(present)} values in ${window} are the same` }]
      })
      return [checkOf(`${name}: varies`, faults)]
    })

/** Share of the most frequent value; where values are not listed, the largest that the count of values allows. */
function largestShare({ distinct, nulls, cdf, top }: ColumnProfile, rows: number): number {
  const present = rows - nulls
  if (distinct <= 1) return 1
  if (top?.[0]) return top[0][1] / present
  if (cdf) return Math.max(...cdf.map(([, upTo], at) => upTo - (cdf[at - 1]?.[1] ?? 0))) / present
  return (present - distinct + 1) / present
}
