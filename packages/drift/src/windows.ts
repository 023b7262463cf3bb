import type {
  ColumnProfile,
  ColumnType,
  ProfileHistory,
  SnapshotManifest,
  TableProfile,
} from '@millrace/contract'
import type { Rules } from './rules.ts'

export type ProfileWindow = ProfileHistory['windows'][number]

/** What is compared: windows that were known, and windows that are new. */
export interface Windows {
  /** Oldest first. */
  reference: ProfileWindow[]
  /** New, or with other rows than before; oldest first. */
  fresh: ProfileWindow[]
  /** Every window of the current version in order: how far two of them are apart. */
  order: string[]
  /** The last window, where its watermark says that more rows of it will come. */
  incomplete?: { window: string; until: string }
}

/**
 * Divides two versions' profiles. A window whose rows were restated counts as new and is no longer a reference, unless
 * that would leave none.
 */
export function chooseWindows(
  before: { manifest: SnapshotManifest; profile: ProfileHistory },
  now: { manifest: SnapshotManifest; profile: ProfileHistory },
  rules: Pick<Rules, 'time' | 'partition'>,
): Windows {
  const known = new Map(before.manifest.partitions.map(({ name, sha256 }) => [name, sha256]))
  const changed = new Set(
    now.manifest.partitions.filter(({ name, sha256 }) => known.get(name) !== sha256).map(({ name }) => name),
  )
  const kept = before.profile.windows.filter(({ window }) => !changed.has(window))
  const incomplete = incompleteWindow(now.manifest, rules)
  return {
    reference: kept.length > 0 ? kept : before.profile.windows,
    fresh: now.profile.windows.filter(({ window }) => changed.has(window)),
    order: now.profile.windows.map(({ window }) => window),
    ...(incomplete && { incomplete }),
  }
}

const DAY = 86_400_000

/**
 * The last window, if the watermark lies more than a day (for partitions of a day: two hours) before its end. A column
 * of dates holds nothing finer, so a watermark on the last day is the end.
 */
function incompleteWindow(
  { partitions, watermark, schema }: SnapshotManifest,
  { time, partition }: Pick<Rules, 'time' | 'partition'>,
): Windows['incomplete'] {
  const last = partitions.at(-1)
  if (!last || watermark === undefined) return undefined
  const [year, month, day] = last.name.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return undefined
  const end =
    partition === 'year'
      ? Date.UTC(year + 1, 0)
      : partition === 'month'
        ? Date.UTC(year, month ?? 1)
        : Date.UTC(year, (month ?? 1) - 1, (day ?? 1) + 1)
  const type = schema.find(({ name }) => name === time)?.type
  const slack = partition === 'day' && type !== 'date' ? DAY / 12 : DAY
  if (Date.parse(watermark) >= end - slack) return undefined
  return { window: last.name, until: watermark.slice(0, partition === 'day' ? 16 : 10).replace('T', ' ') }
}

export function columnOf(profile: TableProfile, name: string): ColumnProfile | undefined {
  return profile.columns.find(column => column.name === name)
}

/** Names of the columns that the last reference window and some new window have. */
export function sharedColumns({ reference, fresh }: Pick<Windows, 'reference' | 'fresh'>): string[] {
  const last = reference.at(-1)
  if (!last) return []
  return last.profile.columns
    .map(({ name }) => name)
    .filter(name => fresh.some(({ profile }) => columnOf(profile, name)))
}

/** Dates and instants move on by themselves: their distribution says nothing about the world. */
export function isInstant(type: ColumnType): boolean {
  return type === 'date' || type === 'timestamp' || type === 'timestamp_tz'
}

/**
 * True for whole numbers and texts of which every row has its own (of 1,000 rows and more, nearly every): a name of
 * the row, not a property.
 */
export function namesRows({ type, distinct, nulls }: ColumnProfile, rows: number): boolean {
  const present = rows - nulls
  if (present < 100 || (type !== 'integer' && type !== 'string')) return false
  return distinct >= (present < 1000 ? present : 0.95 * present)
}
