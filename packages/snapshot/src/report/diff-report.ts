import { formatProposalKey, type Report, type StageRecord } from '@millrace/contract'
import { formatCount } from '@millrace/report'
import { columnsFold, comparePartitions, partitionsTable, schemaTable, sizesTable } from './blocks.ts'
import type { Profiles } from './profiles.ts'

/** How two versions of a dataset differ: rows, partitions, schema, and each column's nulls and mean over all rows. */
export function diffReport(
  before: StageRecord<'snapshot'>,
  after: StageRecord<'snapshot'>,
  profiles: Required<Profiles>,
): Report {
  const [old, now] = [before.manifest, after.manifest]
  const changes = comparePartitions(old.partitions, now.partitions)
  const partitions = partitionsTable(changes, [])
  const schema = schemaTable(old.schema, now.schema)
  const isSame = before.outputs['data']?.sha256 === after.outputs['data']?.sha256
  const columns = [
    ...now.schema,
    ...old.schema.filter(({ name }) => !now.schema.some(one => one.name === name)),
  ]
  return {
    format: 1,
    kind: 'data',
    title: `${now.dataset}: ${old.version} → ${now.version}`,
    key: formatProposalKey({ kind: 'data', dataset: now.dataset }),
    verdict: {
      tone: 'neutral',
      text: isSame
        ? `${old.version} and ${now.version} have the same rows.`
        : sentence(now.rows - old.rows, changes),
      next: schema ? 'Look at the schema: columns differ.' : 'The schema is the same.',
    },
    blocks: [sizesTable(old, now), ...(partitions ? [partitions] : []), ...(schema ? [schema] : [])],
    folds: [
      columnsFold('Columns: nulls and means', columns, {
        before: profiles.before.windows.map(({ profile }) => profile),
        now: profiles.after.windows.map(({ profile }) => profile),
        titles: [old.version, now.version],
      }),
    ],
    data: {
      dataset: now.dataset,
      from: { version: old.version, rows: old.rows },
      to: { version: now.version, rows: now.rows },
      added: changes.added.map(({ name }) => name),
      changed: changes.changed.map(part => part.now.name),
      gone: changes.gone.map(({ name }) => name),
    },
  }
}

function sentence(
  more: number,
  { added, changed, gone }: { added: unknown[]; changed: unknown[]; gone: unknown[] },
): string {
  const rows =
    more === 0 ? 'As many rows' : `${formatCount(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} rows`
  return `${rows}; partitions: ${added.length} new, ${changed.length} with other rows, ${gone.length} gone.`
}
