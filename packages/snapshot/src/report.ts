import {
  type Block,
  type Fold,
  formatProposalKey,
  type Json,
  type Report,
  type SnapshotManifest,
  type StageRecord,
  type Verdict,
} from '@millrace/contract'
import { formatCount } from '@millrace/report'
import { judgeSnapshot } from './judge.ts'
import {
  checksTable,
  columnsFold,
  comparePartitions,
  type PartitionChanges,
  partitionsTable,
  schemaTable,
  sizesTable,
} from './report/blocks.ts'
import type { Profiles } from './report/profiles.ts'

/**
 * What a version has to say to its reviewer: did its rows keep the contract, what is new, how its columns moved.
 * `sections` (the evidence of drift-check) stand between the numbers and the folds.
 */
export function snapshotReport({
  record,
  previous,
  profiles,
  sections = [],
}: {
  record: StageRecord<'snapshot'>
  previous?: StageRecord<'snapshot'>
  profiles: Profiles
  sections?: readonly Block[]
}): Report {
  const { manifest } = record
  const before = previous?.manifest
  const changes = comparePartitions(before?.partitions ?? [], manifest.partitions)
  const failed = manifest.contract.filter(({ passed }) => !passed)
  const schema = before && schemaTable(before.schema, manifest.schema)
  // A first version lists its partitions in the fold: all of them are new.
  const fresh = partitionsTable(before ? changes : { added: [], changed: [], gone: [] }, manifest.heldBack)
  const total = manifest.contract.length
  return {
    format: 1,
    kind: 'data',
    title: titleOf(manifest, before),
    key: formatProposalKey({ kind: 'data', dataset: manifest.dataset }),
    verdict: verdictOf(manifest, { before, changes }),
    blocks: [
      ...(failed.length > 0 ? [checksTable(failed, 'Contract checks that failed')] : []),
      sizesTable(before, manifest),
      ...(fresh ? [fresh] : []),
      ...(schema ? [schema] : []),
      ...sections,
    ],
    folds: [
      {
        summary: `Contract: ${total - failed.length} of ${total} checks passed`,
        blocks: [checksTable(manifest.contract, 'Contract')],
      },
      columnsOf(manifest, { profiles, changes, before }),
      partitionsFold(manifest),
      receipt(record),
    ],
    data: dataOf(manifest, before, changes),
  }
}

function titleOf({ dataset, version }: SnapshotManifest, before: SnapshotManifest | undefined): string {
  if (!before) return `${dataset}: ${version} (first version)`
  return before.version === version ? `${dataset}: ${version}` : `${dataset}: ${before.version} → ${version}`
}

function verdictOf(
  manifest: SnapshotManifest,
  { before, changes }: { before: SnapshotManifest | undefined; changes: PartitionChanges },
): Verdict {
  const { dataset, version, contract } = manifest
  const failed = contract.filter(({ passed }) => !passed)
  if (judgeSnapshot(manifest) === 'failed') {
    const names = failed.slice(0, 3).map(({ name }) => name)
    const more = failed.length > 3 ? ` and ${failed.length - 3} more` : ''
    return {
      tone: 'bad',
      text: `${failed.length} of ${contract.length} contract checks failed: ${names.join(', ')}${more}.`,
      next: [
        'Nothing is proposed. Correct the source, or the contract in millrace.yaml, then: ',
        { code: `millrace snapshot ${dataset}` },
      ],
    }
  }
  const kept = `all ${contract.length} contract checks passed`
  if (before?.version === version) {
    return { tone: 'neutral', text: `Nothing new in ${dataset}; ${kept}.`, next: 'Nothing to do.' }
  }
  return {
    tone: 'good',
    text: `${newsOf(manifest, before, changes)}; ${kept}.`,
    next: 'Merge to make this the version that features and models are made from.',
  }
}

function newsOf(
  { rows }: SnapshotManifest,
  before: SnapshotManifest | undefined,
  { added, changed }: PartitionChanges,
): string {
  if (!before) return `A first version with ${formatCount(rows)} rows`
  const more = rows - before.rows
  const count =
    more === 0 ? 'as many rows' : `${formatCount(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} rows`
  const parts = [
    ...(added.length > 0 ? [`${plural(added.length, 'new partition')}`] : []),
    ...(changed.length > 0 ? [`${plural(changed.length, 'partition')} with other rows than before`] : []),
  ]
  return [count.replace(/^a/, 'A'), ...parts].join(', ')
}

/** The rows that came against those of the version before; all rows where nothing came. */
function columnsOf(
  manifest: SnapshotManifest,
  {
    profiles,
    changes,
    before,
  }: { profiles: Profiles; changes: PartitionChanges; before: SnapshotManifest | undefined },
): Fold {
  const names = new Set([...changes.added, ...changes.changed.map(({ now }) => now)].map(({ name }) => name))
  const came = profiles.after.windows.filter(({ window }) => names.has(window))
  const now = (came.length > 0 ? came : profiles.after.windows).map(({ profile }) => profile)
  const isNews = before !== undefined && profiles.before !== undefined && came.length > 0
  return columnsFold(`${plural(manifest.schema.length, 'column')}: nulls and means`, manifest.schema, {
    now,
    ...(isNews && { before: profiles.before?.windows.map(({ profile }) => profile) ?? [] }),
    titles: [before?.version ?? '', isNews ? 'what is new' : manifest.version],
  })
}

function partitionsFold({ partitions }: SnapshotManifest): Fold {
  return {
    summary: plural(partitions.length, 'partition'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'partition', align: 'left' },
          { title: 'rows', align: 'right' },
          { title: 'sha256', align: 'left' },
        ],
        rows: partitions.map(({ name, rows, sha256 }) => [
          name,
          formatCount(rows),
          [{ code: sha256.slice(0, 12) }],
        ]),
      },
    ],
  }
}

function receipt({ manifest, outputs, fingerprint, code }: StageRecord<'snapshot'>): Fold {
  const lines = [
    `source       ${manifest.source}`,
    `data         sha256:${outputs['data']?.sha256 ?? ''}`,
    `fingerprint  ${fingerprint}`,
    `commit       ${code.commit}${code.dirty ? ' (and uncommitted changes elsewhere)' : ''}`,
  ]
  return {
    summary: 'Receipt: source → version',
    blocks: [{ kind: 'code', language: 'text', code: lines.join('\n') }],
  }
}

function dataOf(
  manifest: SnapshotManifest,
  before: SnapshotManifest | undefined,
  changes: PartitionChanges,
): Json {
  const { dataset, version, rows, watermark, heldBack, contract } = manifest
  return {
    dataset,
    version,
    rows,
    watermark,
    verdict: judgeSnapshot(manifest),
    contract: contract.map(check => ({ ...check })),
    added: changes.added.map(({ name }) => name),
    changed: changes.changed.map(({ now }) => now.name),
    held_back: heldBack.map(part => ({ ...part })),
    previous: before ? { version: before.version, rows: before.rows, watermark: before.watermark } : null,
  }
}

function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
