import { before, type Duration, type TimeWindow } from '@millrace/contract'

/**
 * How a version's rows are divided by time. Labels count as known up to the version's watermark: the holdout ends at
 * the last midnight (UTC) by which every label is mature, and training ends one label delay before the holdout starts,
 * so that no training label was learned inside it.
 */
export function divide(
  span: { first: Date; watermark: Date },
  rule: { holdout: Duration; delay: Duration },
): {
  train: TimeWindow
  holdout: TimeWindow
} {
  const end = midnight(before(span.watermark, rule.delay))
  const start = before(end, rule.holdout)
  return {
    train: { from: midnight(span.first).toISOString(), to: before(start, rule.delay).toISOString() },
    holdout: { from: start.toISOString(), to: end.toISOString() },
  }
}

function midnight(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()))
}
