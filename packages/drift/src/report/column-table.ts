import type { ColumnDrift, TableBlock, Text, TextBlock } from '@millrace/contract'
import { bar, formatFixed } from '@millrace/report'
import { LADDER } from '../methods/distribution.ts'

/** Columns that moved, the strongest first, and one line for the others; only that line where none moved. */
export function columnTable(columns: readonly ColumnDrift[]): TableBlock | TextBlock {
  const moved = columns.filter(({ verdict }) => verdict === 'change')
  const rest = columns.length - moved.length
  if (moved.length === 0) {
    return {
      kind: 'text',
      text: [{ strong: 'Columns: ' }, `nothing beyond the usual in ${rest} of ${rest}.`],
    }
  }
  const rows = moved.map(column => rowOf(column, strongest(moved)))
  return tableOf(rest > 0 ? [...rows, [`${rest} more`, 'nothing beyond the usual', '', '']] : rows)
}

/** Every column with its window. */
export function everyColumn(columns: readonly ColumnDrift[]): TableBlock {
  const table = tableOf(columns.map(column => rowOf(column, strongest(columns))))
  return {
    ...table,
    columns: [...table.columns, { title: 'PSI', align: 'right' }, { title: 'strongest in', align: 'left' }],
    rows: table.rows.map((row, at) => [
      ...row,
      columns[at]?.psi === undefined ? '–' : formatFixed(columns[at].psi, 3),
      columns[at]?.window ?? '',
    ]),
  }
}

function tableOf(rows: Text[][]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { title: 'column', align: 'left' },
      { title: 'what moved', align: 'left' },
      { title: 'against its own history', align: 'left' },
      { title: '', align: 'left' },
    ],
    rows,
  }
}

function rowOf({ column, seen, psi, timesUsual, verdict }: ColumnDrift, most: number): Text[] {
  const times =
    timesUsual !== undefined
      ? `${timesUsual > 100 ? 'over 100' : formatFixed(timesUsual, 1)}× the usual change between windows`
      : psi === undefined
        ? '–'
        : `no history yet; PSI ${formatFixed(psi, 2)} is ${ladderOf(psi)}`
  const name: Text = verdict === 'change' ? [{ strong: column }] : column
  return [name, seen, times, bar(timesUsual ?? psi ?? 0, most, 6)]
}

function ladderOf(psi: number): string {
  return psi < LADDER.moderate ? 'no change' : psi < LADDER.major ? 'a moderate change' : 'a major change'
}

function strongest(columns: readonly ColumnDrift[]): number {
  return Math.max(0, ...columns.map(({ timesUsual, psi }) => timesUsual ?? psi ?? 0))
}
