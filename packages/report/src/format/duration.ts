import { formatFixed, formatNumber } from './number.ts'

const UNITS = [
  { name: 'd', ms: 86_400_000 },
  { name: 'h', ms: 3_600_000 },
  { name: 'min', ms: 60_000 },
  { name: 's', ms: 1000 },
] as const

/** A length of time given in milliseconds, in its two largest units: `4 min 12 s`, `3 d 4 h`, `1.2 s`, `420 ms`. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return formatNumber(ms)
  if (ms < 1) return `${formatNumber(ms, 2)} ms`
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`
  if (ms < 9950) return `${formatFixed(ms / 1000, 1)} s`
  for (const [index, unit] of UNITS.entries()) {
    const below = UNITS[index + 1]
    // Round in the smaller unit first, so that 59.9 s is "1 min" and never "60 s".
    const whole = Math.round(ms / (below ?? unit).ms) * (below ?? unit).ms
    if (whole < unit.ms) continue
    const rest = below === undefined ? 0 : Math.round((whole % unit.ms) / below.ms)
    const main = `${formatFixed(Math.floor(whole / unit.ms), 0)} ${unit.name}`
    return below === undefined || rest === 0 ? main : `${main} ${rest} ${below.name}`
  }
  return `${Math.round(ms / 1000)} s`
}
