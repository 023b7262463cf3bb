import { silent } from '@millrace/contract'
import { findAct } from '../tools/find-act.ts'
import { toolFolder } from '../tools/tool-folder.ts'

/**
 * Why tests that need act can not run here, or `undefined` where they can. In CI they always run: a network that is
 * missing there is a failure, not a reason to see nothing.
 */
export async function whyNoAct(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findAct({ tools: toolFolder(env), env, progress: silent })
    return undefined
  } catch (error) {
    if (env['CI'] === 'true') throw error
    return `act can not be had: ${String(error)}`
  }
}
