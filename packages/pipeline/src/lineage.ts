import { type AnyRecord, MillraceError, type RecordRef } from '@millrace/contract'
import type { Store } from '@millrace/store'

/** A record and the records that it was made from. */
export interface LineageNode {
  record: AnyRecord
  parents: LineageNode[]
}

/** Walks from a record back to the sources. A record that is gone is MR3012: lineage has no holes that go unsaid. */
export async function readLineage(
  store: Pick<Store, 'readRecord' | 'location'>,
  ref: RecordRef,
): Promise<LineageNode> {
  const seen = new Map<string, Promise<LineageNode>>()
  const visit = (from: RecordRef): Promise<LineageNode> => {
    const key = `${from.stage}/${from.fingerprint}`
    const node = seen.get(key) ?? read(from)
    seen.set(key, node)
    return node
  }
  const read = async (from: RecordRef): Promise<LineageNode> => {
    const record = await store.readRecord(from.stage, from.fingerprint)
    if (!record) {
      const fingerprint = from.fingerprint.slice(0, 12)
      throw new MillraceError('MR3012', { stage: from.stage, fingerprint, location: store.location })
    }
    return { record: record as AnyRecord, parents: await Promise.all(record.parents.map(visit)) }
  }
  return visit(ref)
}
