import {
  type Column,
  checkShape,
  isTree,
  type Json,
  jsonDigest,
  MillraceError,
  type Partition,
  type ProfileHistory,
  type StageRecord,
  type TableProfile,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { type Engine, profileTable, scanFiles } from '@millrace/tables'
import { FORMAT } from './plan.ts'

/** Profiles of a version by partition, as its record keeps them. */
export async function readProfiles(
  { store }: Pick<Project, 'store'>,
  record: StageRecord<'snapshot'>,
): Promise<ProfileHistory> {
  const ref = record.outputs['profile']
  if (!ref || isTree(ref)) {
    throw new MillraceError('MR1204', {
      what: `The record of ${record.subject}`,
      problem: 'It has no profile.',
    })
  }
  return checkShape('ProfileHistory', await store.readJson(ref), `the profile of ${record.subject}`)
}

/**
 * Profiles each partition, oldest first. What the version before says of the same bytes under the same columns is
 * taken over: a profile is a function of both, so the result is the same.
 */
export async function profilePartitions(
  project: Project,
  engine: Engine,
  place: {
    partitions: readonly Partition[]
    columns: readonly Column[]
    pathOf: (partition: Partition) => string
    previous: StageRecord<'snapshot'> | undefined
  },
): Promise<ProfileHistory> {
  const known = await knownProfiles(project, place.previous, place.columns)
  const windows: ProfileHistory['windows'] = []
  for (const partition of place.partitions) {
    const profile =
      known.get(partition.sha256) ??
      (await profileTable(engine, scanFiles([place.pathOf(partition)], 'parquet'), place.columns))
    windows.push({ window: partition.name, profile })
  }
  return { format: 1, windows }
}

/** Profiles by the digest of what they describe; none where the version before is of another format or gone. */
async function knownProfiles(
  project: Project,
  previous: StageRecord<'snapshot'> | undefined,
  columns: readonly Column[],
): Promise<Map<string, TableProfile>> {
  const ref = previous?.outputs['profile']
  if (!previous || !ref || previous.parts.format !== FORMAT || !(await project.store.has(ref)))
    return new Map()
  const history = await readProfiles(project, previous)
  const byName = new Map(history.windows.map(({ window, profile }) => [window, profile]))
  return new Map(
    previous.manifest.partitions.flatMap(({ name, sha256 }) => {
      const profile = byName.get(name)
      return profile && hasColumns(profile, columns) ? [[sha256, profile] as const] : []
    }),
  )
}

function hasColumns(profile: TableProfile, columns: readonly Column[]): boolean {
  const plain = (list: readonly Column[]): Json =>
    list.map(({ name, type, nullable }) => ({ name, type, nullable }))
  return jsonDigest(plain(profile.columns)) === jsonDigest(plain(columns))
}
