import type { Progress, RuntimePackage } from '@millrace/contract'
import { buildFolder, syncEnvironment } from '@millrace/pipeline'
import { npmInstall } from './npm-install.ts'
import { locks, placeOf } from './open-runtime.ts'

/**
 * Installs all that jobs of a project install, into a folder that they are given as MILLRACE_CACHE: the packages of
 * the engine, uv, and the locked environments of `projects` (folders with pyproject.toml and uv.lock). For machines
 * whose jobs have no network. What is there already stays. Errors: MR3030–MR3037, MR4109–MR4111.
 */
export async function fillTools({
  engine,
  cache,
  env,
  progress,
  projects,
}: {
  /** Folder of the engine: `runtime/` is in it. */
  engine: string
  cache: string
  env: Readonly<Record<string, string | undefined>>
  progress: Progress
  projects: readonly string[]
}): Promise<void> {
  for (const name of Object.keys(locks) as RuntimePackage[]) {
    const { locked, folder } = await placeOf(engine, name)
    const line = (text: string) => progress.line(text)
    await buildFolder(cache, ['millrace-runtime', folder], target =>
      npmInstall({ locked, target, name, npmCache: undefined, env, line }),
    )
  }
  for (const folder of projects) await syncEnvironment({ cache, env, progress }, { folder, name: folder })
}
