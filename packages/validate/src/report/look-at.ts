import type { ListBlock, SliceResult, Text } from '@millrace/contract'
import { formatCount, formatSigned } from '@millrace/report'
import type { Judged } from '../judge/judge.ts'
import type { Changes } from './changes.ts'
import { formatDifference } from './metric-text.ts'
import { plural } from './names.ts'
import { sliceName, slicesShown } from './slice-text.ts'

/** What a reviewer should not miss, the worst first; nothing where there is nothing. */
export function lookAt(
  judged: Judged,
  about: { changes?: Changes; notes: readonly string[]; earlier: number },
): ListBlock | undefined {
  const items: Text[] = [
    ...worseSlices(judged),
    ...about.notes,
    ...(about.changes ? [changesText(about.changes)] : []),
    ...extremeSlice(judged),
    ...(about.earlier > 0
      ? [
          `${formatCount(about.earlier + 1)} candidates were judged on these days: the more are tried, the likelier one looks good by chance.`,
        ]
      : []),
    ...(judged.verdict !== 'first' && judged.gates.every(({ name }) => !name.includes('not worse'))
      ? ['No margin is configured, so AUC and log loss were judged without tolerance.']
      : []),
  ]
  return items.length > 0 ? { kind: 'list', title: 'Look at', items } : undefined
}

/** More are in the table of all slices. */
const MOST_NAMED = 5

function worseSlices({ slices }: Judged): Text[] {
  const worse = slicesShown(slices, 'worse')
  const more = worse.length - MOST_NAMED
  return [
    ...worse.slice(0, MOST_NAMED).map(worseSlice),
    ...(more > 0 ? [`${plural(formatCount(more), 'more slice')} shown worse.`] : []),
  ]
}

function worseSlice(slice: SliceResult): Text {
  const change = slice.difference ? formatDifference(slice.difference) : ''
  return [
    'Shown worse: ',
    { strong: sliceName(slice) },
    `, ${change} on ${plural(formatCount(slice.rows), 'row')}.`,
  ]
}

function changesText({ rows, data, code, settings }: Changes): Text {
  const text: (string | { code: string })[] = []
  if (data.length > 0) {
    const more = `${formatCount(Math.abs(rows))} ${rows < 0 ? 'fewer' : 'more'} rows`
    text.push(rows === 0 ? 'It learned from as many rows: ' : `It learned from ${more}: `)
    for (const [index, { dataset, from, to }] of data.entries()) {
      text.push(index > 0 ? ', ' : '', { code: dataset }, ` ${from ?? 'none'} → ${to ?? 'none'}`)
    }
    text.push('. ')
  } else text.push('It learned from the same data. ')
  text.push(code.length > 0 ? 'Code changed: ' : 'No code changed.')
  for (const [index, path] of code.entries()) text.push(index > 0 ? ', ' : '', { code: path })
  if (code.length > 0) text.push('.')
  for (const [index, name] of settings.entries())
    text.push(index > 0 ? ', ' : ' Settings changed: ', { code: name })
  if (settings.length > 0) text.push('.')
  return text
}

/** The slice that gained least, unless it is named as worse already. */
function extremeSlice({ slices, margins }: Judged): Text[] {
  const measured = slices.results.filter(slice => slice.difference !== undefined)
  const least = measured.reduce<SliceResult | undefined>(
    (found, slice) =>
      found === undefined || slice.difference!.value < found.difference!.value ? slice : found,
    undefined,
  )
  if (least?.difference === undefined || least.verdict === 'worse') return []
  const { value } = least.difference
  const margin = margins.find(({ metric }) => metric === 'auc')?.margin ?? 0
  return [
    [
      value < 0 ? 'Largest loss: ' : 'Smallest gain: ',
      { strong: sliceName(least) },
      `, AUC ${formatSigned(value, 4)}, ${standing(least, margin)}.`,
    ],
  ]
}

function standing({ verdict, difference, rows }: SliceResult, margin: number): string {
  if (verdict === 'better') return 'still shown better'
  if (verdict === 'not-worse') return 'within the margin'
  const needed = difference ? rowsNeeded({ ...difference, rows, margin }) : undefined
  const hint = needed === undefined ? '' : ` (about ${formatCount(needed)} rows would tell)`
  return `can’t be told on ${plural(formatCount(rows), 'row')}${hint}`
}

/** An interval narrows with the root of the rows: how many would lift its lower end to the margin. */
function rowsNeeded(slice: { value: number; low: number; rows: number; margin: number }): number | undefined {
  const room = slice.value + slice.margin
  const reach = slice.value - slice.low
  if (room <= 0 || reach <= room) return undefined
  return Number((slice.rows * (reach / room) ** 2).toPrecision(2))
}
