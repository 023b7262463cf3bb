import { fileURLToPath } from 'node:url'

/** Tools that tests install stand in `$MILLRACE_TOOLS`, else in `.cache/tools` of the repository. */
export function toolsFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['MILLRACE_TOOLS'] ?? fileURLToPath(new URL('../../../../.cache/tools', import.meta.url))
}
