import type { Problem } from '../problem.ts'
import type { WrittenConfig } from '../written.ts'

/** Names that the file declares, also those whose value has a wrong shape: a reference to them is right. */
export interface DeclaredNames {
  datasets: readonly string[]
  views: readonly string[]
}

/** What a schema can not say. Gets a value of the right shape, from which wrong parts may be missing. */
export type Rule = (config: WrittenConfig, names: DeclaredNames) => Problem[]
