import type { KeptFolder } from './cache/kept-folders.ts'
import type { Log } from './io/log.ts'

/** What is used of @actions/core: annotations, secrets, outputs, the summary, state for the post step. */
export type Core = Pick<
  typeof import('@actions/core'),
  | 'error'
  | 'warning'
  | 'setSecret'
  | 'setOutput'
  | 'saveState'
  | 'getState'
  | 'summary'
  | 'startGroup'
  | 'endGroup'
>

/** What a step has of its runner. */
export interface ActionHost {
  /** The whole environment as the runner gave it: inputs and tokens too. */
  env: Readonly<Record<string, string | undefined>>
  /** Folder of the job's checkout, with all links followed. */
  workspace: string
  /** Folder of the engine: `runtime/` is in it. */
  engine: string
  log: Log
  core: Core
  /** Gives this process the runner's variables for as long as a library of GitHub's works. */
  lend: <T>(work: () => Promise<T>) => Promise<T>
  /** Folders that are saved when the job is through. */
  kept: KeptFolder[]
  now: () => Date
}
