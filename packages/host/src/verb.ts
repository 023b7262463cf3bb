import type { InputSpecs, Json, Progress, Report } from '@millrace/contract'
import type { CodeHost } from '@millrace/forge'
import type { WorkflowRun } from './workflow-run.ts'

/** What a verb answers: the result for stdout, and how the process should leave. */
export interface Answer {
  /** For `--json`. */
  json: Json
  /** For people: a report, or lines. */
  show: Report | string
  /** Lines after a report: where things are, what to type next. */
  note?: string
  /** Pages behind what is shown, in order, for a job's summary and its artifacts; the terminal names where they are. */
  pages?: readonly Report[]
  /** 0 ok · 1 doctor found something missing · 3 a gate said no, drift was found. Errors are thrown, not answered. */
  exitCode?: 0 | 1 | 3
}

/** A repository on a server of GitHub's, and the token to reach it with. */
export interface Access {
  /** `https://github.com`, without a slash at its end. */
  serverUrl: string
  /** `https://api.github.com`, without a slash at its end. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  token: string
  /** Who may read the repository, where the event of a run says so. */
  visibility?: 'public' | 'internal' | 'private'
}

/** What a verb may use of the process: handed in, so that tests hand in others. */
export interface Surroundings {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  now: () => Date
  progress: Progress
  /** Colours and width of the terminal that reads stdout. */
  screen: { color: boolean; width: number }
  /** Writes to stdout before the answer: for verbs that go on for long, such as serve. */
  print: (line: string) => void
  /** Resolves when the user interrupts: for verbs that go on until then. */
  untilInterrupted: () => Promise<void>
  /** Where pull requests are opened; `undefined` where only Git is there. */
  codeHost?: CodeHost
  /** What Git's remote and the container registry are reached with; in a workflow the token that the caller chose. */
  access?: Access
  /** The workflow run around us; `undefined` on a terminal. */
  run?: WorkflowRun
}

/** Values of a verb's inputs as the command line gave them: strings, booleans, whole numbers, absent = undefined. */
export type Inputs = Readonly<Record<string, string | number | boolean | undefined>>

export type RunVerb = (inputs: Inputs, surroundings: Surroundings) => Promise<Answer>

/** A verb of the command line; its code is loaded when it runs. */
export interface VerbSpec {
  summary: string
  /** Group in `millrace help`. */
  group: 'start' | 'loop' | 'stages' | 'look' | 'more'
  inputs: InputSpecs
  load: () => Promise<{ run: RunVerb }>
}
