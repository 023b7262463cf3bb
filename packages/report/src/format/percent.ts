import { formatFixed } from './number.ts'

/** A share as percent: 0.121 → `12.1 %`. A share that is not zero never reads as `0.0 %`, one below 1 never as `100.0 %`. */
export function formatPercent(share: number, decimals = 1): string {
  const step = 10 ** -decimals
  const size = Math.abs(share * 100)
  if (share > 0 && size < step / 2) return `< ${formatFixed(step, decimals)} %`
  if (share > 0 && share < 1 && size > 100 - step / 2) return `> ${formatFixed(100 - step, decimals)} %`
  return `${formatFixed(share * 100, decimals)} %`
}
