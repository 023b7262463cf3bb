import type { Hub } from '../hub.ts'
import type { Results } from '../results/results.ts'
import type { ActionStore } from './action-store.ts'
import type { ConcurrencyGroups } from './concurrency.ts'
import type { StepLaunchers } from './launch/write-launchers.ts'
import type { JobNetwork } from './network.ts'
import type { Run } from './run.ts'
import type { Slots } from './slots.ts'

/** All that runs share: where they run and what serves them. */
export interface Site {
  hub: Hub
  /** Everything of the engine is below it: runs, actions, caches. */
  folder: string
  act: string
  launchers: StepLaunchers
  actions: ActionStore
  results: Results
  network: JobNetwork
  slots: Slots
  hosted: boolean
  /** Environment of this machine, of which jobs see a little. */
  env: NodeJS.ProcessEnv
  /** More variables of all jobs: where caches are that were filled at set-up. */
  jobEnv: Readonly<Record<string, string>>
  toolCache: string
  groups(repository: string): ConcurrencyGroups
  nextId(): number
  /** Told whenever a run or one of its jobs changes. */
  changed(run: Run): void
}
