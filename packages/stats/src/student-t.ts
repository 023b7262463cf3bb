import { requireThat } from './require-input.ts'

/**
 * The t with P(T ≤ t) = p for Student's t with a whole number of degrees of freedom, 0.5 ≤ p < 1.
 * The distribution is the finite series of Abramowitz and Stegun 26.7.3–4 in θ = atan(t/√df), solved for θ by bisection.
 * Throws RangeError outside these ranges.
 */
export function studentQuantile(p: number, degrees: number): number {
  requireThat(p >= 0.5 && p < 1, `no Student quantile at p = ${p}`)
  requireThat(Number.isInteger(degrees) && degrees >= 1, `${degrees} degrees of freedom`)
  let low = 0
  let high = Math.PI / 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (centralMass(middle, degrees) < 2 * p - 1) low = middle
    else high = middle
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2)
}

/** P(|T| ≤ √df·tan θ). */
function centralMass(theta: number, degrees: number): number {
  const cosine = Math.cos(theta)
  const odd = degrees % 2 === 1
  let term = odd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k <= degrees - 2 && term > Number.EPSILON * sum; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k
    sum += term
  }
  const series = Math.sin(theta) * sum
  return odd ? (2 / Math.PI) * (theta + series) : series
}
