import type { Json } from '@millrace/contract'
import type { Judged } from '../judge/judge.ts'

/** The numbers behind a report, for machines. */
export function reportData(judged: Judged, about: { version?: string } = {}): Json {
  const { curves: _, slices, ...rest } = judged
  // Made of JSON values alone, which interfaces do not say to the compiler.
  return { ...about, ...rest, slices: slices.results, slicesLeftOut: slices.leftOut } as unknown as Json
}

/** All numbers of a judgement: those of the report and the points of its curves. */
export function evidenceOf(judged: Judged, about: Record<string, Json>): Json {
  const { slices, ...rest } = judged
  return { ...about, ...rest, slices: slices.results, slicesLeftOut: slices.leftOut } as unknown as Json
}
