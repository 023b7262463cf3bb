import type { InputSpec, InputSpecs } from '@millrace/contract'
import { bug } from '@millrace/contract'
import { verbs } from '../specs.ts'
import type { ActionSpec } from './action-spec.ts'
import { sharedInputs, sometimesInputs } from './action-spec-shared.ts'
import { actionSpecs } from './action-specs.ts'

/** Inputs of one of the six actions as action.yml has them: the verb's own, then the action's, then the shared ones. */
export function actionInputs({ name, verb, inputs }: ActionSpec): InputSpecs {
  const spec = verbs[verb]
  if (!spec) throw bug(`action ${name} names the verb ${verb}, which there is not`)
  const own = Object.entries(spec.inputs).map(([key, input]) => [key, { ...input, ...inputs[key] }] as const)
  return { ...withoutShared(own), ...inputs, ...sharedInputs }
}

/** Verbs that the root action runs: those of the six and what a workflow may ask for beside them. */
export const rootVerbs = [
  'snapshot',
  'features',
  'train',
  'validate',
  'deploy',
  'drift',
  'plan',
  'run',
  'status',
  'rollback',
  'doctor',
] as const

/** Text of inputs that verbs describe each in their own way. */
const rootWords: Readonly<Record<string, string>> = {
  model: 'Name of a model. Default: all; the only one where the command takes one.',
}

/** Inputs that only a workflow gives to verbs that have no action of their own. */
const rootOnly: Readonly<Record<string, InputSpecs>> = { doctor: { issue: sometimesInputs.issue } }

/** What a verb takes in a workflow, be it by its own action or by the root action; `undefined` for other verbs. */
export function commandInputs(verb: string): InputSpecs | undefined {
  const action = actionSpecs.find(spec => spec.verb === verb)
  if (action) return actionInputs(action)
  const spec = rootVerbs.some(name => name === verb) ? verbs[verb] : undefined
  return spec && { ...withoutShared(Object.entries(spec.inputs)), ...rootOnly[verb], ...sharedInputs }
}

/** Inputs of the root action: what any of its commands takes. Those of another command than the given are refused. */
export function rootInputs(): InputSpecs {
  const command: InputSpec = {
    description: `Command to run: ${rootVerbs.slice(0, -1).join(', ')} or ${rootVerbs.at(-1)}.`,
    type: 'string',
    required: true,
  }
  const all = [...rootVerbs.flatMap(verb => Object.entries(commandInputs(verb) ?? {}))]
  const inputs: Record<string, InputSpec> = {}
  // No defaults: a default of one command would look like something given to another.
  for (const [key, { description, type }] of withoutSharedEntries(all))
    inputs[key] ??= { description: rootWords[key] ?? description, type }
  return { command, ...inputs, ...sharedInputs }
}

function withoutShared(entries: readonly (readonly [string, InputSpec])[]): InputSpecs {
  return Object.fromEntries(withoutSharedEntries(entries))
}

function withoutSharedEntries<E extends readonly [string, InputSpec]>(entries: readonly E[]): E[] {
  return entries.filter(([key]) => !Object.hasOwn(sharedInputs, key))
}
