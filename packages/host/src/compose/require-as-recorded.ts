import {
  type DatasetMeta,
  type Json,
  MillraceError,
  type Pointer,
  type StageRecord,
} from '@millrace/contract'
import { datasetPointer } from '@millrace/snapshot'
import { json } from '../json.ts'

/**
 * Refuses a dataset's pointer that differs from what its snapshot wrote (MR1219): version, rows and schema stand in it
 * for people and for later versions, and its bytes are found by the digests in it.
 */
export function requireAsRecorded(
  pointer: Pointer<DatasetMeta>,
  record: StageRecord<'snapshot'>,
  file: string,
): void {
  const [seen, wanted] = [flat(pointer), flat(datasetPointer(record))]
  const key = [...new Set([...seen.keys(), ...wanted.keys()])].find(key => seen.get(key) !== wanted.get(key))
  if (key === undefined) return
  const values = { file, key, seen: seen.get(key) ?? 'absent', wanted: wanted.get(key) ?? 'absent' }
  throw new MillraceError('MR1219', values, { where: { file } })
}

/** The pointer's own values by their key, then those of meta.millrace; nested ones as JSON. */
function flat({ meta, ...out }: Pointer<DatasetMeta>): Map<string, string> {
  const values = { ...(json(meta) as Record<string, Json>), ...(json(out) as Record<string, Json>) }
  return new Map(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  )
}
