import { MillraceError, type SnapshotManifest } from '@millrace/contract'
import type { Layout } from './layout.ts'

/**
 * Refuses a source that goes back: one whose newest row is older than the version before (MR2010), or that has lost a
 * partition of it (MR2011). Partitions of another calendar unit are not compared.
 */
export function refuseOlder(
  dataset: string,
  { parts, watermark }: Layout,
  before: Pick<SnapshotManifest, 'version' | 'partitions' | 'watermark'>,
): void {
  if (watermark === undefined || before.watermark === undefined) return
  if (watermark.getTime() < Date.parse(before.watermark)) {
    throw new MillraceError('MR2010', {
      dataset,
      version: before.version,
      now: watermark.toISOString(),
      before: before.watermark,
    })
  }
  const names = new Set(parts.map(({ name }) => name))
  const unit = parts[0]?.name.length
  const gone = before.partitions
    .map(({ name }) => name)
    .filter(name => name.length === unit && !names.has(name))
  if (gone.length === 0) return
  const more = gone.length > 3 ? ` and ${gone.length - 3} more` : ''
  throw new MillraceError('MR2011', {
    dataset,
    version: before.version,
    partitions: `${gone.slice(0, 3).join(', ')}${more}`,
  })
}
