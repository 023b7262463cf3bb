import { findDescription } from '../openapi/find-description.ts'
import { toolFolder } from '../tools/tool-folder.ts'

/**
 * Why tests on the local GitHub can not run here, or `undefined` where they can: it checks every call against GitHub's
 * own description of its REST API. In CI they always run.
 */
export async function whyNoDescription(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findDescription(toolFolder(env))
    return undefined
  } catch (error) {
    if (env['CI'] === 'true') throw error
    return `GitHub’s description of its REST API can not be had: ${String(error)}`
  }
}
