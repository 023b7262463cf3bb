import type { Json } from './canonical-json.ts'
import type { Sha256 } from './digest.ts'
import type { Manifests } from './manifest.ts'
import type { Name } from './names.ts'
import type { Ref } from './tree.ts'

export type StageName = 'snapshot' | 'features' | 'train' | 'validate' | 'deploy' | 'drift'

export const stageNames: readonly StageName[] = [
  'snapshot',
  'features',
  'train',
  'validate',
  'deploy',
  'drift',
]

/** What a fingerprint is computed over: only what Git and the store say, never the machine, never the commit id. */
export interface FingerprintParts {
  stage: StageName
  /** Dataset, model, or model and stage (`delay/production`). */
  subject: string
  /** The stage's own part of millrace.yaml, normalised. */
  config: Json
  /** Digests of what it reads, by role. */
  inputs: Record<string, Sha256>
  /** Code digests by path: token streams for Python and SQL, bytes for the rest. */
  code: Record<string, Sha256>
  params: Record<string, Json>
  /** Lock digest, requires-python, declared platform; absent where no user program runs. */
  environment?: { lock: Sha256; python: string; platform: string }
  /** Raised when the meaning of the stage's outputs changes. */
  format: number
}

/** Names a record. */
export interface RecordRef {
  stage: StageName
  fingerprint: Sha256
}

/** Where it ran: provenance, never part of the fingerprint. */
export interface Machine {
  os: string
  arch: string
  cpus: number
  node: string
}

/** What ran: inputs → outputs by digest. Lineage is the graph of records. Never collected, never rewritten. */
export interface StageRecord<S extends StageName = StageName> {
  format: 1
  stage: S
  subject: string
  fingerprint: Sha256
  /** What the fingerprint was computed over, so that a later plan can name the input that changed. */
  parts: FingerprintParts
  /** The records whose outputs it read. */
  parents: RecordRef[]
  outputs: Record<string, Ref>
  manifest: Manifests[S]
  code: {
    commit: string
    /** True when files outside the fingerprint differed from the commit. */
    dirty: boolean
  }
  machine: Machine
  /** ISO 8601, UTC. */
  started: string
  seconds: number
  /** The earlier record of the same stage and subject. */
  previous?: Sha256
}

/** A record of any stage; `stage` tells which manifest it has. */
export type AnyRecord = { [S in StageName]: StageRecord<S> }[StageName]

/** Name of a subject with two parts. */
export function stageSubject(model: Name, stage: Name): string {
  return `${model}/${stage}`
}
