import { formatFixed } from './number.ts'

/** A whole number with thousands separators: `1,531,363`. */
export function formatCount(value: number): string {
  return formatFixed(value, 0)
}
