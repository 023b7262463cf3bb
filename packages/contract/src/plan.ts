import type { Sha256 } from './digest.ts'
import type { InputChange } from './fingerprint.ts'
import type { StageName } from './record.ts'

/** What would happen to one stage, and why. */
export interface StagePlan {
  stage: StageName
  subject: string
  /** run = its fingerprint is new · reuse = its record is there · wait = for a person or an earlier stage's verdict */
  action: 'run' | 'reuse' | 'wait'
  /** Absent when an earlier stage has to run first. */
  fingerprint?: Sha256
  /** What differs from the last record of the same stage and subject. */
  changes: InputChange[]
  /** The reason in words: `features/airport_daily.sql changed`. */
  why: string
  /** Seconds the last run took. */
  estimate?: number
}

export interface Plan {
  format: 1
  project: string
  commit: string
  branch: string
  dirty: boolean
  store: string
  stages: StagePlan[]
}
