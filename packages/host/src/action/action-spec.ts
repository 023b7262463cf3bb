import type { InputSpecs } from '@millrace/contract'
import type { Answer } from '../verb.ts'

/** Permission of a job's token, as `permissions:` names it. */
export interface Permission {
  access: 'read' | 'write'
  /** Why, in one line: it stands beside the line in every workflow and in the docs. */
  why: string
}

/** An output of an action: `{{ steps.x.outputs.name }}`. */
export interface OutputSpec {
  description: string
  /** From the verb's answer; `undefined` leaves it empty. */
  from: (answer: Answer) => string | undefined
}

/** One of the six actions: its verb with what only GitHub has. action.yml, README and docs are made from this. */
export interface ActionSpec {
  /** Folder below `actions/`. */
  name: string
  /** Verb of the command line that it runs; its inputs are the action's inputs. */
  verb: string
  /** Name and description in the Marketplace. */
  title: string
  description: string
  /** Inputs that the command line does not have, beside those that all six share. */
  inputs: InputSpecs
  outputs: Readonly<Record<string, OutputSpec>>
  /** What its job needs for all it can do. */
  permissions: Readonly<Record<string, Permission>>
}
