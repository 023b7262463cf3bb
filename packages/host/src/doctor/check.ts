import type { Config } from '@millrace/config'
import type { Repository } from '@millrace/forge'

/**
 * ok = nothing to do · attention = it works, but look · missing = a verb will fail for want of it, or the review can be
 * passed over · unseen = this token may not look: a person has to.
 */
export type State = 'ok' | 'attention' | 'missing' | 'unseen'

/** What a check saw. */
export interface Finding {
  name: string
  state: State
  seen: string
  /** What goes wrong otherwise; only where something is to do. */
  why?: string
  /** Where a person sets it: `Settings → Actions → General → …`. */
  click?: string
  /** One thing to do or to copy; absent where all is well. */
  fix?: string
}

/** What checks look at. Parts that could not be opened are absent: the check that says why stands before. */
export interface Patient {
  /** Folder of the project, or the current one where there is none. */
  root: string
  config: Config | undefined
  repository: Repository | undefined
  env: Readonly<Record<string, string | undefined>>
  home: string
  /** Folder for tools and locked environments. */
  cache: string
}

/** One check. What it can not look at yet it leaves out. */
export type Check = (patient: Patient) => Promise<readonly Finding[]>
