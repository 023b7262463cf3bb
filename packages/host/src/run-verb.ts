import { MillraceError, nearestName } from '@millrace/contract'
import { verbs } from './specs.ts'
import type { Answer, Inputs, Surroundings, VerbSpec } from './verb.ts'

/** A verb by its name (MR4001): the command line and the action find theirs here. */
export function findVerb(name: string): VerbSpec {
  const spec = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (spec) return spec
  const guess = nearestName(name, Object.keys(verbs))
  throw new MillraceError('MR4001', {
    verb: name,
    hint: guess ? `Did you mean "${guess}"?` : 'See the list.',
  })
}

/** Loads a verb's code and runs it. */
export async function runVerb(
  spec: Pick<VerbSpec, 'load'>,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<Answer> {
  const { run } = await spec.load()
  return run(inputs, surroundings)
}
