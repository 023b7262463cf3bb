import type { Interval } from './interval.ts'
import { type Counted, rateInterval } from './rate-interval.ts'

/**
 * Current rate minus reference rate of two independent samples (e.g. the share of nulls in two windows), with its 95 %
 * interval from the two Wilson intervals (Newcombe, Statistics in Medicine 17, 1998, method 10). `undefined` when either side has no rows.
 * Throws RangeError as rateInterval.
 */
export function rateDifference(
  reference: Counted,
  current: Counted,
): (Interval & { readonly difference: number }) | undefined {
  const before = rateInterval(reference)
  const now = rateInterval(current)
  if (before === undefined || now === undefined) return undefined
  const difference = now.rate - before.rate
  return {
    difference,
    low: difference - Math.hypot(now.rate - now.low, before.high - before.rate),
    high: difference + Math.hypot(now.high - now.rate, before.rate - before.low),
  }
}
