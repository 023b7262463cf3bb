import type { SliceResult } from '@millrace/contract'
import { formatCount } from '@millrace/report'
import type { SlicesJudged } from '../judge/judge-slices.ts'
import { plural } from './names.ts'

/** `origin HNL`. */
export function sliceName({ column, value }: Pick<SliceResult, 'column' | 'value'>): string {
  return `${column} ${value}`
}

export function slicesShown({ results }: SlicesJudged, verdict: SliceResult['verdict']): SliceResult[] {
  return results.filter(slice => slice.verdict === verdict)
}

/** Slices about which nothing can be said: too few rows or days, or an interval that holds both. */
function untold(slices: SlicesJudged): number {
  return (
    slices.leftOut.tooSmall +
    slicesShown(slices, 'too-small').length +
    slicesShown(slices, 'cannot-tell').length
  )
}

/** What a headline says of slices: never that none is worse, only that none was shown to be. */
export function sliceClause(slices: SlicesJudged): string {
  const all = slices.results.length + slices.leftOut.tooSmall + slices.leftOut.beyond
  if (all === 0) return ''
  const worse = slicesShown(slices, 'worse').length
  const slight = slices.results.some(({ difference }) => difference !== undefined && difference.high < 0)
  const none = slight ? 'no slice shown worse than the margin' : 'no slice shown worse'
  const parts = [worse === 0 ? none : `${plural(formatCount(worse), 'slice')} shown worse`]
  if (untold(slices) > 0) parts.push(`${formatCount(untold(slices))} too small to tell`)
  if (slices.leftOut.beyond > 0) parts.push(`${formatCount(slices.leftOut.beyond)} not looked at`)
  return `; ${parts.join('; ')}`
}
