import type { Problem } from '../problem.ts'
import type { Partly } from '../prune.ts'
import type { WrittenConfig } from '../written.ts'

/** Names that the file declares, also those whose value has a wrong shape: a reference to them is right. */
interface DeclaredNames {
  datasets: readonly string[]
  views: readonly string[]
  models: readonly string[]
}

/** What a schema can not say. Parts of a wrong shape are missing from the value: those have their problem already. */
export type Rule = (config: Partly<WrittenConfig>, names: DeclaredNames) => Problem[]
