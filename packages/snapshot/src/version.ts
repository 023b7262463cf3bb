import {
  type DatasetMeta,
  type DatasetVersion,
  formatDatasetVersion,
  parseDatasetVersion,
} from '@millrace/contract'

/**
 * The name of a version: the period of its newest rows, with `.2`, `.3` … when that period is taken again with other
 * bytes; `v1`, `v2` … without time. The same bytes keep the name that they have.
 */
export function nameVersion(
  now: { sha256: string; period?: string },
  previous: Pick<DatasetMeta, 'version' | 'sha256'> | undefined,
): DatasetVersion {
  if (previous?.sha256 === now.sha256) return previous.version
  const before = previous && parseDatasetVersion(previous.version)
  if (now.period === undefined) {
    const count = /^v(\d+)$/.exec(before?.period ?? '')?.[1]
    return `v${Number(count ?? 0) + 1}`
  }
  const revision = before?.period === now.period ? before.revision + 1 : 1
  return formatDatasetVersion({ period: now.period, revision })
}
