import type { ChartBlock, ColumnProfile } from '@millrace/contract'
import { type Distribution, distributionChart, formatNumber, formatPercent } from '@millrace/report'
import { quantile, shareUpTo } from '../methods/quantile.ts'
import { columnOf, type Windows } from '../windows.ts'

const BINS = 10
/** Categories that get a bar of their own. */
const CATEGORIES = 8

/**
 * A column's distribution in the last known window and in a new one. Numbers are cut at the earlier window's deciles;
 * a column that is not public shows those as positions (`0–10 %`), and its categories as numbers.
 */
export function columnChart(
  { reference, fresh }: Pick<Windows, 'reference' | 'fresh'>,
  { column, window, shown }: { column: string; window: string; shown: boolean },
): ChartBlock | undefined {
  const last = reference.at(-1)
  const now = fresh.find(one => one.window === window)
  const before = last && columnOf(last.profile, column)
  const after = now && columnOf(now.profile, column)
  if (!last || !now || !before || !after) return undefined
  const bins =
    before.cdf && after.cdf
      ? numberBins(before, after, shown)
      : categoryBins([before, last.profile.rows], [after, now.profile.rows], shown)
  return bins.length < 2 ? undefined : distributionChart({ column, before: last.window, now: window, bins })
}

type Bins = Distribution['bins']

function numberBins(before: ColumnProfile, after: ColumnProfile, shown: boolean): Bins {
  const [old, now] = [before.cdf ?? [], after.cdf ?? []]
  if (old.length === 0 || now.length === 0) return []
  const cuts = [...new Set(Array.from({ length: BINS - 1 }, (_, k) => quantile(old, (k + 1) / BINS)))]
  const upTo = [...cuts, Number.POSITIVE_INFINITY]
  let [lastOld, lastNow] = [0, 0]
  return upTo.flatMap((cut, at) => {
    const [shareOld, shareNow] =
      cut === Number.POSITIVE_INFINITY ? [1, 1] : [shareUpTo(old, cut), shareUpTo(now, cut)]
    const positions = `${(100 * lastOld).toFixed(0)}–${formatPercent(shareOld, 0)}`
    const name = shown ? valueRange(cuts[at - 1], cuts[at]) : positions
    const bin = { name, before: shareOld - lastOld, now: shareNow - lastNow }
    ;[lastOld, lastNow] = [shareOld, shareNow]
    return bin.before === 0 && bin.now === 0 ? [] : [bin]
  })
}

function valueRange(above: number | undefined, upTo: number | undefined): string {
  if (above === undefined) return `≤ ${formatNumber(upTo ?? Number.NaN)}`
  if (upTo === undefined) return `> ${formatNumber(above)}`
  return `${formatNumber(above)} … ${formatNumber(upTo)}`
}

function categoryBins(
  [before, rowsBefore]: [ColumnProfile, number],
  [after, rowsAfter]: [ColumnProfile, number],
  shown: boolean,
): Bins {
  const old = new Map(before.top)
  const now = new Map(after.top)
  const share = (count: number, { nulls }: ColumnProfile, rows: number): number =>
    count / Math.max(1, rows - nulls)
  const all = [...new Set([...old.keys(), ...now.keys()])]
    .map(value => ({
      name: value,
      before: share(old.get(value) ?? 0, before, rowsBefore),
      now: share(now.get(value) ?? 0, after, rowsAfter),
    }))
    .sort((a, b) => Math.max(b.before, b.now) - Math.max(a.before, a.now))
  const bars = all.slice(0, CATEGORIES).map((bin, at) => (shown ? bin : { ...bin, name: `value ${at + 1}` }))
  const rest = (side: 'before' | 'now'): number =>
    Math.max(0, 1 - bars.reduce((sum, bin) => sum + bin[side], 0))
  return rest('before') + rest('now') < 1e-9
    ? bars
    : [...bars, { name: 'all others', before: rest('before'), now: rest('now') }]
}
