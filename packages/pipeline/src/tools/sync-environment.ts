import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonDigest, MillraceError, sha256 } from '@millrace/contract'
import { findSecrets } from '../program/find-secrets.ts'
import { masked } from '../program/mask-secrets.ts'
import { packageEnvironment } from '../program/program-environment.ts'
import { runProgram } from '../program/run-program.ts'
import { askTool } from './ask-tool.ts'
import { buildFolder } from './build-folder.ts'
import { projectFiles, requiredPython } from './environment-of.ts'
import { findPython, type Python, pythonKey, type UvProject } from './find-python.ts'
import { findUv, type ToolPlace } from './find-uv.ts'

const SYNC_SECONDS = 3600

/** A virtual environment that holds exactly what a lock names. */
export interface LockedEnvironment {
  folder: string
  /** Its programs: first on PATH for what runs in it. */
  bin: string
  /** Version of its Python. */
  python: string
}

/**
 * The environment of the uv project in `folder` (`name` in messages), built once below the cache and shared by all
 * that have the same pyproject.toml, uv.lock and Python. The project itself and its `dev` group are not installed, and
 * nothing is written into `folder`. Errors: MR3030–MR3037.
 */
export async function syncEnvironment(
  place: ToolPlace,
  { folder, name }: { folder: string; name: string },
): Promise<LockedEnvironment> {
  const files = await projectFiles(path => readIfThere(join(folder, path)), name)
  const uv = await findUv(place)
  const env = packageEnvironment(place.env)
  const project: UvProject = { uv, folder, name, env, progress: place.progress }
  const python = await findPython(project, requiredPython(files.lock))
  const key = jsonDigest({
    lock: sha256(files.lock),
    project: sha256(files.project),
    python: pythonKey(python),
    local: hasLocalPackages(files.lock) ? await folderDigest(folder) : '',
  })
  const built = await buildFolder(place.cache, ['envs', key], target =>
    build(place, { project, python, target }),
  )
  return { folder: built, bin: join(built, 'bin'), python: python.version }
}

async function build(
  place: ToolPlace,
  { project, python, target }: { project: UvProject; python: Python; target: string },
): Promise<void> {
  const { uv, folder, name, env } = project
  const secrets = findSecrets(place.env, [])
  await checkLock(project, python, secrets)
  const done = place.progress.step(`${name}: installing its locked packages`)
  const commands = [
    // The folder gets its name when it is complete, so its scripts must not know the one before.
    [uv, 'venv', '--quiet', '--allow-existing', '--relocatable', '--python', python.path, target],
    [uv, 'sync', '--frozen', '--no-install-project', '--no-editable', '--no-dev', '--python', python.path],
  ]
  for (const command of commands) {
    const { exitCode, tail } = await runProgram({
      command,
      cwd: folder,
      env: { ...env, UV_PROJECT_ENVIRONMENT: target },
      timeoutSeconds: SYNC_SECONDS,
      progress: place.progress,
      secrets,
    })
    if (exitCode === 0) continue
    const frame = tail.join('\n')
    throw new MillraceError(isNetwork(frame) ? 'MR3036' : 'MR3035', { folder: name, exitCode }, { frame })
  }
  done()
}

/** Refuses a lock that is not what pyproject.toml asks for (MR3033) and a project that uv can't read (MR3037). */
async function checkLock(
  { uv, folder, name, env }: UvProject,
  python: Python,
  secrets: readonly string[],
): Promise<void> {
  const answer = await askTool([uv, 'lock', '--check', '--python', python.path], { cwd: folder, env })
  if (answer.exitCode === 0) return
  const frame = masked(answer.stderr.trim(), secrets)
  if (/needs to be updated/.test(answer.stderr)) {
    throw new MillraceError('MR3033', { folder: name }, { frame })
  }
  const exitCode = answer.exitCode ?? 'none'
  throw new MillraceError(
    isNetwork(answer.stderr) ? 'MR3036' : 'MR3037',
    { folder: name, exitCode },
    { frame },
  )
}

function isNetwork(output: string): boolean {
  return /dns error|error sending request|connection (refused|reset|closed)|operation timed out|Failed to fetch/i.test(
    output,
  )
}

/** Packages from folders or files beside the project: the lock has no digest of what is in them. */
function hasLocalPackages(lock: Uint8Array): boolean {
  const sources = new TextDecoder()
    .decode(lock)
    .matchAll(/\b(?:editable|directory|path|virtual) = "([^"]*)"/g)
  return [...sources].some(([, path]) => path !== '.')
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function folderDigest(folder: string): Promise<string> {
  const digests: Record<string, string> = {}
  for (const path of await readdir(folder, { recursive: true })) {
    const file = join(folder, path)
    if ((await stat(file)).isFile()) digests[path] = sha256(await readFile(file))
  }
  return jsonDigest(digests)
}
