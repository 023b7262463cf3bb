import type { ContractCheck } from '@millrace/contract'
import type { Rules } from '../rules.ts'
import type { Windows } from '../windows.ts'

/** What every check of the feed looks at. */
export interface CheckInputs {
  windows: Windows
  rules: Pick<Rules, 'time' | 'public'>
}

/** One question about the feed, asked of every column or window that it applies to. */
export type FeedCheck = (inputs: CheckInputs) => ContractCheck[]

/** Past windows that a prediction bound needs; with fewer, wide fixed limits stand in for it. */
export const LEAST_WINDOWS = 4

/**
 * Level of a prediction bound that each of `looks` numbers is held against, so that all of them together stay inside
 * with probability 0.99 (Bonferroni).
 */
export function levelFor(looks: number): number {
  return 1 - 0.01 / Math.max(1, looks)
}

/** A check from what it found: one sentence a window where something is off. */
export function checkOf(name: string, faults: readonly { rows: number; seen: string }[]): ContractCheck {
  return {
    name,
    passed: faults.length === 0,
    rows: faults.reduce((sum, { rows }) => sum + rows, 0),
    seen: faults.length === 0 ? 'as usual' : faults.map(({ seen }) => seen).join('; '),
  }
}
