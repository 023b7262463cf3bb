import type { StageRecord } from '@millrace/contract'
import type { Store } from '@millrace/store'
import type { DatasetSource } from './report/receipt-fold.ts'

/** Where the datasets of a training table came from, as their snapshots say it. */
export async function readSources(
  store: Pick<Store, 'readRecord'>,
  features: StageRecord<'features'>,
): Promise<DatasetSource[]> {
  const sources: DatasetSource[] = []
  for (const { stage, fingerprint } of features.parents) {
    if (stage !== 'snapshot') continue
    const record = await store.readRecord('snapshot', fingerprint)
    if (record) sources.push({ dataset: record.manifest.dataset, source: record.manifest.source })
  }
  return sources
}
