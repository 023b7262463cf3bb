import { type InputSpecs, MillraceError, nearestName } from '@millrace/contract'
import { findVerb } from '../run-verb.ts'
import type { VerbSpec } from '../verb.ts'
import type { ActionSpec, OutputSpecs } from './action-spec.ts'
import { commandInputs, rootVerbs } from './action-spec-inputs.ts'
import { sharedOutputs } from './action-spec-shared.ts'
import { actionSpecs } from './action-specs.ts'

/** What a step runs: a verb with what its action adds. */
export interface Target {
  /** For messages and names: the action's, or the verb's where it has no action of its own. */
  name: string
  verb: string
  spec: VerbSpec
  inputs: InputSpecs
  outputs: OutputSpecs
  continuesOn: readonly string[]
}

/** The target of the engine's input `command` (MR4104): a verb that an action runs. */
export function findTarget(command: string): Target {
  const verb = rootVerbs.find(name => name === command)
  if (verb === undefined) {
    const guess = nearestName(command, rootVerbs)
    throw new MillraceError('MR4104', {
      command: command.slice(0, 60),
      known: rootVerbs.join(', '),
      example: guess ?? rootVerbs[0],
    })
  }
  const spec = findVerb(verb)
  const action: ActionSpec | undefined = actionSpecs.find(one => one.verb === verb)
  return {
    name: action?.name ?? verb,
    verb,
    spec,
    inputs: commandInputs(verb) ?? {},
    outputs: { ...sharedOutputs, ...action?.outputs },
    continuesOn: action?.continuesOn ?? [],
  }
}
