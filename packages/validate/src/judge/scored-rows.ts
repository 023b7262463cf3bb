/** Rows with their scores: all that a judgement looks at. Arrays have one entry a row. */
export interface ScoredRows {
  labels: Uint8Array
  /** P(label = 1). */
  candidate: Float64Array
  /** Absent where there is no champion yet; `incomparable` says why there are no scores of it for these rows. */
  champion?: Float64Array | { incomparable: string }
  /** Rows of one cluster are alike: days since 1970 UTC, or numbers of their own. */
  clusters: Int32Array
  slices: readonly SliceColumn[]
}

export interface SliceColumn {
  column: string
  /** May its values be shown? */
  public: boolean
  values: readonly (string | null)[]
}

export function championScores({ champion }: Pick<ScoredRows, 'champion'>): Float64Array | undefined {
  return champion instanceof Float64Array ? champion : undefined
}
