import type { Config } from '@millrace/config'
import type { Progress } from '@millrace/contract'
import type { Repository, SourceTree } from '@millrace/forge'
import type { Store } from '@millrace/store'

/** What every stage works with. The host opens it once; below, nothing looks at the process or the clock itself. */
export interface Project {
  /** Absolute path of the folder with millrace.yaml. */
  readonly root: string
  readonly config: Config
  /** Where config and code were read. */
  readonly source: SourceTree
  readonly store: Store
  readonly repository: Repository
  /** The commit that runs, and whether the work tree differs from it anywhere. */
  readonly head: { commit: string; dirty: boolean }
  readonly progress: Progress
  readonly now: () => Date
  /** Threads that heavy work may use. */
  readonly threads: number
  /** Environment of the process, for what user programs may be given. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder for tools and locked environments, shared by projects: `~/.cache/millrace` or MILLRACE_CACHE. */
  readonly cache: string
}
