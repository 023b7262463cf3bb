import { keepPages } from '../github/keep-pages.ts'
import { runVerb } from '../run-verb.ts'
import type { Answer } from '../verb.ts'
import type { ActionHost } from './action-host.ts'
import { restorePreview, savePreview } from './artifacts/preview.ts'
import { uploadReports } from './artifacts/upload-reports.ts'
import { restoreUv } from './cache/restore-uv.ts'
import { tellAnswer, tellError } from './io/tell.ts'
import { openStep, type Step } from './open-step.ts'
import { openRuntime } from './runtime/open-runtime.ts'
import { openSurroundings } from './surroundings.ts'

/** One step of a workflow: the one place that catches on GitHub. Returns the exit code. */
export async function runAction(host: ActionHost): Promise<number> {
  let folder = host.workspace
  try {
    const step = await openStep(host)
    folder = step.folder
    return await tellAnswer(host, step, await runStep(host, step))
  } catch (error) {
    return await tellError(host, error, folder)
  } finally {
    host.log.close()
  }
}

/** The verb, and around it what only a workflow has: artifacts and caches. */
async function runStep(host: ActionHost, step: Step): Promise<Answer> {
  const started = host.now().getTime()
  const surroundings = openSurroundings(host, step, await openRuntime(host, step))
  await restorePreview(host, step)
  await restoreUv(host, step, surroundings.env['UV_CACHE_DIR'] ?? '')
  const answer = await runVerb(step.target.spec, step.inputs, surroundings)
  await keepPages(step.folder, answer)
  await savePreview(host, step)
  await uploadReports(host, step, started)
  return answer
}
