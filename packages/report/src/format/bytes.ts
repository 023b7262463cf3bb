import { formatFixed, formatNumber } from './number.ts'

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

/** A number of bytes in decimal units (1 kB = 1000 B), three significant digits: `139 MB`, `1.53 GB`. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return formatNumber(bytes)
  let size = Math.abs(bytes)
  let unit = 0
  // 999.5 would be written "1,000" in its unit: it belongs to the next one.
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000
    unit += 1
  }
  const decimals = unit === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2
  return `${formatFixed(Math.sign(bytes) * size, decimals)} ${UNITS[unit]}`
}
