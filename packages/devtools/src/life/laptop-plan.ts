import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Plan } from '@millrace/contract'
import type { Life } from './open-life.ts'

const bin = fileURLToPath(new URL('../../../host/bin/millrace.js', import.meta.url))

/** What `millrace plan` says in a person's clone, of the environment that the workflows use. */
export async function laptopPlan({ rehearsal: { github }, ada, folder }: Life): Promise<Plan> {
  await ada.refresh()
  const { stdout } = await promisify(execFile)(process.execPath, [bin, 'plan', '--env', 'github', '--json'], {
    cwd: ada.clone,
    env: {
      ...process.env,
      HOME: join(folder, 'laptop'),
      GH_TOKEN: github.tokenOf('ada'),
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
    },
  })
  return JSON.parse(stdout) as Plan
}
