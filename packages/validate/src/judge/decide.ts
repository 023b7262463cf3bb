import type { Decisions } from '@millrace/contract'
import { flaggedShare, flippedShare } from '@millrace/stats'

/**
 * What both models would decide at the champion's prevalence-matched threshold: its k-th highest score, where k is the
 * number of positives. Whoever uses the scores has a threshold of their own; this one flags as many rows as there is
 * reason to.
 */
export function compareDecisions(
  labels: Uint8Array,
  candidate: Float64Array,
  champion: Float64Array,
): Decisions | undefined {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const threshold = champion.toSorted()[champion.length - positives]
  if (threshold === undefined) return undefined
  const shares = [flaggedShare(candidate, threshold), flaggedShare(champion, threshold)]
  const flipped = flippedShare({ candidate, champion, threshold })
  const [flaggedByCandidate, flaggedByChampion] = shares
  if (flaggedByCandidate === undefined || flaggedByChampion === undefined || flipped === undefined) {
    return undefined
  }
  return { threshold, flagged: { candidate: flaggedByCandidate, champion: flaggedByChampion }, flipped }
}
