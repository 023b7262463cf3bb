import type { InputSpecs } from '@millrace/contract'
import type { Answer } from '../verb.ts'

/** Permission of a job's token, as `permissions:` names it. */
export interface Permission {
  access: 'read' | 'write'
  /** Why, in a few words: it stands beside the line in every workflow and in the docs. */
  why: string
  /** What it is only needed for, such as "`merge: true`"; absent where the action always needs it. */
  onlyFor?: string
}

/** Permissions by the name that `permissions:` gives them: `contents`, `pull-requests`, … */
export type PermissionSpecs = Readonly<Record<string, Permission>>

/** An output of an action: `{{ steps.x.outputs.name }}`. */
export interface OutputSpec {
  description: string
  /** From the verb's answer; `undefined` leaves it empty. */
  from: (answer: Answer) => string | undefined
}

export type OutputSpecs = Readonly<Record<string, OutputSpec>>

/** One of the six actions: its verb with what only GitHub has. action.yml, README and docs are made from this. */
export interface ActionSpec {
  /** Folder below `actions/`. */
  name: string
  /** Verb of the command line that it runs; its inputs are the action's inputs. */
  verb: string
  /** Name and description in the Marketplace. */
  title: string
  description: string
  /** Inputs that the command line does not have, or describes otherwise, beside those that all six share. */
  inputs: InputSpecs
  /** Outputs beside those that all six share. */
  outputs: OutputSpecs
  /** What its job needs on main for all it can do. */
  permissions: PermissionSpecs
  /**
   * Events on which a no leaves the step green where `on-no` is not given: there its answer is a pull request or an
   * issue, and a red run would only say it twice.
   */
  continuesOn: readonly string[]
}
