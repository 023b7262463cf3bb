import { type FingerprintParts, fingerprint, type RecordRef, type StageName } from '@millrace/contract'
import type { Ready } from './stage.ts'

/** A stage whose every input is known: its fingerprint names its result before it runs. */
export function readyOf<S extends StageName>(
  parts: Omit<FingerprintParts, 'stage'> & { stage: S },
  parents: readonly RecordRef[],
): Ready<S> {
  return {
    stage: parts.stage,
    subject: parts.subject,
    parts,
    fingerprint: fingerprint(parts),
    parents: [...parents],
  }
}
