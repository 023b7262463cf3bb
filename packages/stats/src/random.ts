import { requireThat } from './require-input.ts'

export type Random = {
  /** A whole number in 0 … 2³²−1. */
  nextUint32(): number
  /** A number in [0, 1) with 32 random bits. */
  nextFloat(): number
  /** A whole number in 0 … limit−1, without modulo bias. */
  nextBelow(limit: number): number
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021):
 * period 2¹²⁸−1, 32-bit operations only, so the stream is the same on every platform. Not for secrets.
 * `seed` is a whole number in 0 … 2³²−1, spread over the state by splitmix32; throws RangeError otherwise.
 */
export function seededRandom(seed: number): Random {
  requireThat(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32, `the seed ${seed} is not a uint32`)
  const spread = splitmix32(seed)
  return xoshiro128([spread(), spread(), spread(), spread()])
}

/** The generator from a full state (at least one word not zero), for the published test vectors. */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state
  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
  return {
    nextUint32,
    nextFloat: () => nextUint32() / 2 ** 32,
    nextBelow: limit => {
      requireThat(
        Number.isInteger(limit) && limit > 0 && limit <= 2 ** 32,
        `no whole number is below ${limit}`,
      )
      const whole = 2 ** 32 - (2 ** 32 % limit)
      let drawn = nextUint32()
      while (drawn >= whole) drawn = nextUint32()
      return drawn % limit
    },
  }
}

/** splitmix's finalised Weyl sequence in 32 bits (constants of MurmurHash3's fmix32). */
function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixBits(state) >>> 0
  }
}

/** MurmurHash3's 32-bit finaliser: every input bit reaches every output bit. */
export function mixBits(word: number): number {
  let bits = word ^ (word >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
