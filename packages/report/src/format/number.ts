const MINUS = '\u2212'

/** What stands for a number that is not there: NaN, or no value. */
const ABSENT = '–'

/**
 * A number with at least `digits` significant digits: thousands separators, U+2212 as minus, whole numbers without decimals,
 * powers of ten outside 1e−6 … 1e15. NaN is "–".
 */
export function formatNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return formatOdd(value)
  if (value === 0) return '0'
  const size = Math.abs(value)
  const sign = value < 0 ? MINUS : ''
  if (size < 1e-6 || size >= 1e15) return sign + formatPower(size, digits)
  if (Number.isInteger(value)) return sign + group(String(size))
  // Digits before the decimal point are never rounded away.
  if (size >= 10 ** digits) return sign + group(size.toFixed(0))
  const rounded = Number(size.toPrecision(digits))
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(rounded)))
  return sign + group(rounded.toFixed(decimals))
}

/** A number with exactly `decimals` decimals, so that numbers of one column line up. A rounded zero has no sign. */
export function formatFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return formatOdd(value)
  const size = Math.abs(value)
  if (size >= 1e15) return (value < 0 ? MINUS : '') + formatPower(size, 3)
  const text = size.toFixed(decimals)
  return (value < 0 && Number(text) !== 0 ? MINUS : '') + group(text)
}

/** A difference: as {@link formatFixed}, with its sign always shown unless it rounds to zero. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatFixed(value, decimals)
  return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text
}

function formatOdd(value: number): string {
  if (Number.isNaN(value)) return ABSENT
  return value > 0 ? '∞' : `${MINUS}∞`
}

function formatPower(size: number, digits: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e')
  return `${mantissa}e${exponent.replace('+', '').replace('-', MINUS)}`
}

/** Groups the digits before the decimal point by three with commas. */
function group(text: string): string {
  const [whole = '', decimals] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
