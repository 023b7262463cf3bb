import { type Name, type Sha256, type StageRecord, stageSubject } from '@millrace/contract'
import type { HistoryPoint } from './report/charts-fold.ts'

/** Earlier validations of one stage of one model. */
export interface Past {
  /** AUC by holdout, oldest first: of the last candidate that was judged on each. */
  points: HistoryPoint[]
  /** Other models that were judged on the same holdout. */
  earlier: number
}

/**
 * What came before a validation. One that is made again (its outputs were lost) sees only what it saw the first time,
 * so that it gives the same bytes.
 */
export function pastOf(
  records: readonly StageRecord<'validate'>[],
  now: { model: Name; stage: Name; fingerprint: Sha256; candidate: Sha256; from: string },
): Past {
  const first = records.find(({ fingerprint }) => fingerprint === now.fingerprint)?.started
  const before = records.filter(
    ({ subject, fingerprint, started }) =>
      subject === stageSubject(now.model, now.stage) &&
      fingerprint !== now.fingerprint &&
      (first === undefined || started < first),
  )
  const points = new Map<string, number>()
  for (const { manifest } of before) {
    const auc = manifest.metrics.find(({ metric }) => metric === 'auc')?.candidate
    if (auc !== undefined && manifest.holdout.from !== now.from) points.set(manifest.holdout.from, auc)
  }
  const rivals = before.filter(
    ({ manifest }) => manifest.holdout.from === now.from && manifest.candidate !== now.candidate,
  )
  return {
    points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, auc]) => ({ from, auc })),
    earlier: new Set(rivals.map(({ manifest }) => manifest.candidate)).size,
  }
}
