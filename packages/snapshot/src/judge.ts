import type { DatasetMeta, Pointer, SnapshotManifest, StageRecord } from '@millrace/contract'
import { bug, isTree } from '@millrace/contract'

/** A version keeps its contract whole or not at all: there is no warning. */
export function judgeSnapshot({ contract }: Pick<SnapshotManifest, 'contract'>): 'passed' | 'failed' {
  if (contract.length === 0) throw bug('a snapshot was judged without a check')
  return contract.every(({ passed }) => passed) ? 'passed' : 'failed'
}

/** The pointer that stands for a record's version in Git. */
export function datasetPointer(record: StageRecord<'snapshot'>): Pointer<DatasetMeta> {
  const { manifest, outputs, fingerprint } = record
  const tree = outputs['data']
  if (!tree || !isTree(tree)) throw bug(`the record of ${record.subject} has no tree`)
  return {
    path: manifest.dataset,
    md5: tree.md5,
    size: tree.size,
    files: tree.files,
    meta: {
      kind: 'dataset',
      dataset: manifest.dataset,
      version: manifest.version,
      sha256: tree.sha256,
      md5: tree.md5,
      rows: manifest.rows,
      // Spelled out: a record that was read back has its members in another order, and the text must not.
      schema: manifest.schema.map(({ name, type, nullable }) => ({ name, type, nullable })),
      ...(manifest.watermark !== undefined && { watermark: manifest.watermark }),
      source: manifest.source,
      contract: {
        verdict: judgeSnapshot(manifest),
        checks: manifest.contract.length,
        failed: manifest.contract.filter(({ passed }) => !passed).length,
      },
      record: fingerprint,
    },
  }
}
