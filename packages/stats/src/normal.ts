/**
 * P(Z ≤ x) of the standard normal: Marsaglia's series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …)
 * (Journal of Statistical Software 11(4), 2004); absolute error below 1e-15, so tails beyond |x| = 7 come out as 0 or 1.
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0
  let term = x
  let sum = x
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** The x with P(Z ≤ x) = p, for 0 < p < 1, by bisection on normalCdf: absolute error below 1e-10 for p in [1e-5, 1−1e-5]. */
export function normalQuantile(p: number): number {
  let low = -8
  let high = 8
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalCdf(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
