import type {
  Column,
  ContractCheck,
  Fold,
  Partition,
  SnapshotManifest,
  TableBlock,
  TableProfile,
  Text,
} from '@millrace/contract'
import { formatBytes, formatCount, formatNumber, formatPercent, formatSigned } from '@millrace/report'
import { type Pooled, poolColumn } from './profiles.ts'

const left = (title: string) => ({ title, align: 'left' }) as const
const right = (title: string) => ({ title, align: 'right' }) as const

/** Means over fewer rows say too much about single rows. */
const FEWEST_FOR_MEAN = 20

/** Rows, partitions, watermark and size of a version, beside the one before. */
export function sizesTable(before: SnapshotManifest | undefined, now: SnapshotManifest): TableBlock {
  const size = ({ partitions }: SnapshotManifest) => partitions.reduce((sum, part) => sum + part.size, 0)
  const day = ({ watermark }: SnapshotManifest) =>
    watermark?.replace('T', ' ').replace(/(:00)?\.\d+Z$/, '') ?? ''
  const rows: [string, (of: SnapshotManifest) => string, string][] = [
    ['rows', of => formatCount(of.rows), signed(now.rows - (before?.rows ?? 0))],
    [
      'partitions',
      of => formatCount(of.partitions.length),
      signed(now.partitions.length - (before?.partitions.length ?? 0)),
    ],
    [
      'columns',
      of => formatCount(of.schema.length),
      signed(now.schema.length - (before?.schema.length ?? 0)),
    ],
    ['size', of => formatBytes(size(of)), ''],
    ...(now.watermark === undefined
      ? []
      : [['newest row (UTC)', day, ''] satisfies [string, (of: SnapshotManifest) => string, string]]),
  ]
  if (!before) {
    return {
      kind: 'table',
      columns: [left(now.dataset), right(now.version)],
      rows: rows.map(([name, of]) => [name, of(now)]),
    }
  }
  return {
    kind: 'table',
    columns: [left(now.dataset), right(before.version), right(now.version), right('change')],
    rows: rows.map(([name, of, change]) => [name, of(before), of(now), change]),
  }
}

/** How the partitions of a version differ from those of the one before. */
export interface PartitionChanges {
  added: Partition[]
  changed: { before: Partition; now: Partition }[]
  gone: Partition[]
}

export function comparePartitions(before: readonly Partition[], now: readonly Partition[]): PartitionChanges {
  const old = new Map(before.map(part => [part.name, part]))
  const names = new Set(now.map(({ name }) => name))
  return {
    added: now.filter(({ name }) => !old.has(name)),
    changed: now.flatMap(part => {
      const was = old.get(part.name)
      return was && was.sha256 !== part.sha256 ? [{ before: was, now: part }] : []
    }),
    gone: before.filter(({ name }) => !names.has(name)),
  }
}

export function partitionsTable(
  { added, changed, gone }: PartitionChanges,
  heldBack: SnapshotManifest['heldBack'],
): TableBlock | undefined {
  const rows: Text[][] = [
    ...gone.map(({ name, rows: count }): Text[] => [name, signed(-count), '❌ gone']),
    ...changed.map(({ before, now }): Text[] => [
      now.name,
      signed(now.rows - before.rows) || 'as many',
      'other rows than before',
    ]),
    ...added.map(({ name, rows: count }): Text[] => [name, signed(count), 'new']),
    ...heldBack.map(({ name, rows: count }): Text[] => [
      name,
      formatCount(count),
      'held back: fewer rows than min_rows, so it has not arrived yet',
    ]),
  ]
  if (rows.length === 0) return undefined
  return { kind: 'table', columns: [left('partition'), right('rows'), left('')], rows }
}

export function checksTable(checks: readonly ContractCheck[], title: string): TableBlock {
  return {
    kind: 'table',
    title,
    columns: [left('check'), right('rows that break it'), left('seen')],
    rows: checks.map(({ name, passed, rows, seen }) => [
      `${passed ? '✅' : '❌'} ${name}`,
      formatCount(rows),
      seen,
    ]),
  }
}

/** Columns that came, went or changed type; `undefined` where the schema is the same. */
export function schemaTable(before: readonly Column[], now: readonly Column[]): TableBlock | undefined {
  const old = new Map(before.map(column => [column.name, column.type]))
  const types = new Map(now.map(column => [column.name, column.type]))
  const rows = [...new Set([...old.keys(), ...types.keys()])]
    .filter(name => old.get(name) !== types.get(name))
    .map((name): Text[] => [[{ code: name }], old.get(name) ?? '', types.get(name) ?? '❌ gone'])
  if (rows.length === 0) return undefined
  return { kind: 'table', title: 'Schema', columns: [left('column'), left('before'), left('now')], rows }
}

/** Null share and mean of each column; `before` is absent for a first version. */
export function columnsFold(
  summary: string,
  columns: readonly Column[],
  sides: { before?: readonly TableProfile[]; now: readonly TableProfile[]; titles: [string, string] },
): Fold {
  const titles = sides.before ? sides.titles : [sides.titles[1]]
  const rows = columns.map(({ name, type }): Text[] => {
    const now = poolColumn(sides.now, name)
    const pools = sides.before ? [poolColumn(sides.before, name), now] : [now]
    return [[{ code: name }], type, ...pools.map(nullsOf), ...pools.map(meanOf)]
  })
  const table: TableBlock = {
    kind: 'table',
    columns: [
      left('column'),
      left('type'),
      ...titles.map(title => right(`nulls, ${title}`)),
      ...titles.map(title => right(`mean, ${title}`)),
    ],
    rows,
  }
  return { summary, blocks: [table] }
}

function nullsOf(pooled: Pooled | undefined): string {
  return pooled === undefined || pooled.rows === 0 ? '' : formatPercent(pooled.nulls / pooled.rows)
}

function meanOf(pooled: Pooled | undefined): string {
  if (pooled?.mean === undefined || pooled.rows - pooled.nulls < FEWEST_FOR_MEAN) return ''
  return formatNumber(pooled.mean, 4)
}

/** A difference; nothing where there is none. */
function signed(more: number): string {
  return more === 0 ? '' : formatSigned(more, 0)
}
