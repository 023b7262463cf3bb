import type { Interval } from './interval.ts'
import type { Direction } from './metrics.ts'
import { requireThat } from './require-input.ts'

export type Judgement = 'better' | 'not-worse' | 'worse' | 'cannot-tell'

export type JudgeInputs = {
  /** Of candidate minus champion; a comparison fits as it is. Ends that are undefined mean that nothing is known. */
  readonly interval: Interval | { readonly low: undefined; readonly high: undefined } | undefined
  /** The loss that is tolerated, in the metric's unit, 0 or more. */
  readonly margin: number
  readonly direction: Direction
}

/**
 * What an interval of the difference shows. Taken as a gain (a fall, where lower is better):
 * `better`: all of it is above 0; `not-worse`: all of it is at or above −margin; `worse`: all of it is below −margin;
 * `cannot-tell`: it reaches across −margin, or there is no interval. Throws RangeError on a negative margin.
 */
export function judgeDifference({ interval, margin, direction }: JudgeInputs): Judgement {
  requireThat(margin >= 0 && Number.isFinite(margin), `the margin ${margin} is not 0 or more`)
  if (interval?.low === undefined) return 'cannot-tell'
  const [least, most] =
    direction === 'higher' ? [interval.low, interval.high] : [-interval.high, -interval.low]
  if (least > 0) return 'better'
  if (least >= -margin) return 'not-worse'
  if (most < -margin) return 'worse'
  return 'cannot-tell'
}
