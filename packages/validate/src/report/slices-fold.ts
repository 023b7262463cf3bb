import type { Fold, SliceResult, TableBlock } from '@millrace/contract'
import { formatCount, slicesChart } from '@millrace/report'
import type { SlicesJudged } from '../judge/judge-slices.ts'
import { formatDifference, formatMetric } from './metric-text.ts'
import { type Names, plural } from './names.ts'
import { sliceName, slicesShown } from './slice-text.ts'

const VERDICTS: Readonly<Record<SliceResult['verdict'], string>> = {
  better: 'better',
  'not-worse': 'not worse',
  worse: 'worse',
  'cannot-tell': 'can’t tell',
  'too-small': 'too small',
  first: '',
}

/** Every slice that was judged, as a forest plot and as a table; nothing where there are no slices. */
export function slicesFold(slices: SlicesJudged, names: Names, leastRows: number): Fold | undefined {
  const { results, leftOut } = slices
  if (results.length + leftOut.tooSmall === 0) return undefined
  const measured = results.flatMap(slice =>
    slice.difference
      ? [{ slice: sliceName(slice), change: slice.difference.value, ...slice.difference }]
      : [],
  )
  return {
    summary: summaryOf(slices),
    blocks: [
      ...(measured.length > 0 ? [slicesChart('AUC', measured)] : []),
      ...(results.length > 0 ? [table(results, names)] : []),
      { kind: 'text', text: noteOf(slices, leastRows) },
    ],
  }
}

/** `37 slices: 31 better, 6 can’t tell, 0 worse`. */
function summaryOf(slices: SlicesJudged): string {
  const count = (verdict: SliceResult['verdict']): number => slicesShown(slices, verdict).length
  const looked = plural(formatCount(slices.results.length), 'slice')
  if (slices.results.every(slice => slice.difference === undefined)) return `${looked} by AUC`
  const untold = count('cannot-tell') + count('too-small')
  const parts = [
    ...(count('better') > 0 ? [`${count('better')} better`] : []),
    ...(count('not-worse') > 0 ? [`${count('not-worse')} not worse`] : []),
    ...(untold > 0 ? [`${untold} can’t tell`] : []),
    `${count('worse')} worse`,
  ]
  return `${looked}: ${parts.join(', ')}`
}

function table(results: readonly SliceResult[], names: Names): TableBlock {
  const compared = results.some(slice => slice.champion !== undefined)
  const left = (title: string) => ({ title, align: 'left' }) as const
  const right = (title: string) => ({ title, align: 'right' }) as const
  const number = (value: number | undefined): string => (value === undefined ? '–' : formatMetric(value))
  return {
    kind: 'table',
    columns: [
      left('slice'),
      right('rows'),
      right('days'),
      ...(compared ? [right(`AUC, ${names.championColumn}`)] : []),
      right(`AUC, ${names.candidateColumn}`),
      ...(compared ? [left('change (95 % interval)'), left('verdict')] : []),
    ],
    rows: results.map(slice => [
      sliceName(slice),
      formatCount(slice.rows),
      formatCount(slice.days),
      ...(compared ? [number(slice.champion)] : []),
      number(slice.candidate),
      ...(compared
        ? [slice.difference ? formatDifference(slice.difference) : 'no interval', VERDICTS[slice.verdict]]
        : []),
    ]),
  }
}

function noteOf({ results, leftOut }: SlicesJudged, leastRows: number): string {
  const notes: string[] = []
  if (leftOut.tooSmall > 0) {
    notes.push(
      `Too small to look at (fewer than ${formatCount(leastRows)} rows): ${formatCount(leftOut.tooSmall)}.`,
    )
  }
  if (leftOut.beyond > 0) {
    notes.push(
      `Not looked at, since ${formatCount(results.length)} larger ones were: ${formatCount(leftOut.beyond)}.`,
    )
  }
  if (results.some(slice => slice.difference !== undefined)) {
    notes.push('Each interval stands for itself: one in twenty misses the true value by chance.')
  }
  return notes.join(' ')
}
