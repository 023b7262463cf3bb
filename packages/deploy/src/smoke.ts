import { type DeployManifest, MillraceError } from '@millrace/contract'
import type { InferClient } from '@millrace/serving'
import type { SmokeSamples } from './smoke-samples.ts'

/** What a smoke test saw. */
export type SmokeResult = { passed: true; seen: DeployManifest['smoke'] } | { passed: false; problem: string }

const TOLERANCE = 1e-6
const SINGLE_REQUESTS = 200

/**
 * Asks a server for all samples at once, then row by row (at least 200 requests, timed), and compares each answer
 * with the one that validation saw. Times are milliseconds of a whole request, nearest-rank percentiles.
 */
export async function smoke(client: InferClient, samples: SmokeSamples): Promise<SmokeResult> {
  const { rows, expected } = samples
  let largestDifference = 0
  const together = await client.infer(rows)
  for (const [row, answer] of together.entries()) {
    const difference = Math.abs(answer - (expected[row] ?? Number.NaN))
    // Written so that a NaN fails.
    if (!(difference <= TOLERANCE)) return failed(row, difference)
    largestDifference = Math.max(largestDifference, difference)
  }
  const count = Math.max(SINGLE_REQUESTS, rows.length)
  const times: number[] = []
  for (let request = 0; request < count; request++) {
    const row = request % rows.length
    const began = performance.now()
    const [answer] = await client.infer([rows[row] ?? []])
    times.push(performance.now() - began)
    const difference = Math.abs((answer ?? Number.NaN) - (expected[row] ?? Number.NaN))
    if (!(difference <= TOLERANCE)) return failed(row, difference)
  }
  times.sort((a, b) => a - b)
  const seen = { requests: count + 1, largestDifference, p50Ms: at(times, 0.5), p99Ms: at(times, 0.99) }
  return { passed: true, seen }

  function failed(row: number, difference: number): SmokeResult {
    const by = Number.isNaN(difference) ? 'is no number' : `differs by ${difference.toPrecision(2)}`
    return {
      passed: false,
      problem: `The answer to sample ${row + 1} of ${rows.length} ${by} (at most ${TOLERANCE} may).`,
    }
  }
}

/** What went wrong, for the reason of an error that says what serves now. */
export function problemOf(error: unknown): string {
  if (error instanceof MillraceError) return `${error.message}. ${error.why}`
  return error instanceof Error ? `${error.message}.` : String(error)
}

function at(sorted: readonly number[], share: number): number {
  const value = sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return Math.round(value * 1000) / 1000
}
