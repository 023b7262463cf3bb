import { fileURLToPath } from 'node:url'

/** Where tools are kept: `MILLRACE_TOOLS`, else `.cache/tools` of a checkout of this project. */
export function toolFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['MILLRACE_TOOLS'] ?? fileURLToPath(new URL('../../../../.cache/tools', import.meta.url))
}
