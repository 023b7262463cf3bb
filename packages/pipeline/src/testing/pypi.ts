import { fileURLToPath } from 'node:url'
import { silent } from '@millrace/contract'
import { findUv } from '../tools/find-uv.ts'

/** Folder for tools that tests install: `.cache` of the repository, so that they are installed once. */
export function toolCache(): string {
  return fileURLToPath(new URL('../../../../.cache', import.meta.url))
}

/**
 * Why tests that need uv can not run here, or `undefined` where they can. In CI they always run: a network that is
 * missing there is a failure, not a reason to see nothing.
 */
export async function whyNoUv(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findUv({ cache: toolCache(), env, progress: silent })
    return undefined
  } catch (error) {
    if (env['CI'] === 'true') throw error
    return `uv can not be had: ${String(error)}`
  }
}
