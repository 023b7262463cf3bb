import { MillraceError, type Place, type Sha256 } from '@millrace/contract'

/** A text that the pointer file has had. */
export interface PointerStep {
  digest: Sha256
  sequence: number
  previous: Sha256 | undefined
}

/**
 * Checks that each text of the pointer file, newest first, follows the one before it, back to the one that was
 * deployed last (or to the first): MR2423 for `previous`, MR2422 for `sequence`. Steps that were merged but never
 * deployed may stand between.
 */
export function checkChain(steps: readonly PointerStep[], deployed: Sha256 | undefined, where: Place): void {
  for (const [index, step] of steps.entries()) {
    if (step.digest === deployed) return
    const before = steps[index + 1]
    if (step.previous !== before?.digest) {
      const wanted = before
        ? `the pointer that stood before it has the sha256 ${short(before.digest)}`
        : 'no pointer stood before it'
      throw new MillraceError('MR2423', { found: short(step.previous), wanted }, { where })
    }
    const sequence = (before?.sequence ?? 0) + 1
    if (step.sequence !== sequence) {
      throw new MillraceError('MR2422', { found: step.sequence, wanted: sequence }, { where })
    }
  }
  if (deployed !== undefined) {
    const wanted = `the deployed pointer ${short(deployed)} never stood in main's history of this file`
    throw new MillraceError('MR2423', { found: short(steps[0]?.previous), wanted }, { where })
  }
}

function short(digest: Sha256 | undefined): string {
  return digest === undefined ? 'absent' : digest.slice(0, 12)
}
