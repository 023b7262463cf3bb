import type { Surroundings } from '../verb.ts'
import type { ActionHost } from './action-host.ts'
import { verbEnvironment } from './environment.ts'
import { actionProgress } from './io/action-progress.ts'
import { SCREEN } from './io/tell.ts'
import type { Step } from './open-step.ts'

/** What a verb may use in a workflow. `cache` is the folder of tools and environments. */
export function openSurroundings(host: ActionHost, step: Step, cache: string): Surroundings {
  const { env, log, core, now } = host
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { token, visibility } = step
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const access = { serverUrl, apiUrl, repository, token, ...(visibility && { visibility }) }
  return {
    cwd: step.folder,
    env: verbEnvironment(env, cache),
    now,
    progress: actionProgress(log, core, () => performance.now()),
    screen: SCREEN,
    print: line => log.quote(line),
    // A workflow is interrupted by its runner, which ends the process.
    untilInterrupted: () => new Promise(() => undefined),
    ...(step.token !== '' && { access }),
    run: step.run,
  }
}
