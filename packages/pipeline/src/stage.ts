import type {
  FingerprintParts,
  Manifests,
  RecordRef,
  Ref,
  Sha256,
  StageName,
  StageRecord,
} from '@millrace/contract'

/** What a stage's work hands back, before it becomes a record. */
export interface Made<S extends StageName> {
  outputs: Record<string, Ref>
  manifest: Manifests[S]
}

/** A stage that is ready: by its own work or by an earlier record. */
export interface StageResult<S extends StageName> {
  reused: boolean
  record: StageRecord<S>
}

/** A stage's plan once all it reads is known. */
export interface Ready<S extends StageName> {
  stage: S
  subject: string
  parts: FingerprintParts
  fingerprint: Sha256
  parents: RecordRef[]
}
