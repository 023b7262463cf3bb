import { runVerb } from '../run-verb.ts'
import type { ActionHost } from './action-host.ts'
import { tellAnswer, tellError } from './io/tell.ts'
import { openStep } from './open-step.ts'
import { openRuntime } from './runtime/open-runtime.ts'
import { openSurroundings } from './surroundings.ts'

/** One step of a workflow: the one place that catches on GitHub. Returns the exit code. */
export async function runAction(host: ActionHost): Promise<number> {
  let folder = host.workspace
  try {
    const step = await openStep(host)
    folder = step.folder
    const cache = await openRuntime(host, step)
    const answer = await runVerb(step.target.spec, step.inputs, openSurroundings(host, step, cache))
    return await tellAnswer(host, step, answer)
  } catch (error) {
    return await tellError(host, error, folder)
  } finally {
    host.log.close()
  }
}
