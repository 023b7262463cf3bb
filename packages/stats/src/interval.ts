/** Both ends belong to it; low ≤ high. */
export type Interval = { readonly low: number; readonly high: number }
