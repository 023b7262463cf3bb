import { MillraceError, type Progress, sha256 } from '@millrace/contract'
import { askTool } from './ask-tool.ts'

/** The interpreter that an environment is built on. */
export interface Python {
  path: string
  /** `3.11.7` */
  version: string
}

/** Where uv is asked: a folder with a uv project, and the name that messages call it by. */
export interface UvProject {
  uv: string
  folder: string
  name: string
  env: Readonly<Record<string, string>>
  progress: Pick<Progress, 'step'>
}

/**
 * The Python that uv takes for a project (requires-python and `.python-version` decide); where none is found uv may
 * fetch one. MR3034 when that fails too, naming what is required and what was found.
 */
export async function findPython(project: UvProject, required: string): Promise<Python> {
  const found = (await ask(project)) ?? (await fetchPython(project, required))
  if (found) return found
  throw new MillraceError('MR3034', {
    required,
    folder: project.name,
    found: (await installed(project)).join(', ') || 'none',
  })
}

async function ask({ uv, folder, env }: UvProject): Promise<Python | undefined> {
  const at = { cwd: folder, env }
  const find = [uv, 'python', 'find', '--no-python-downloads'] as const
  const [path, version] = await Promise.all([askTool(find, at), askTool([...find, '--show-version'], at)])
  if (path.exitCode !== 0 || version.exitCode !== 0) return undefined
  return { path: path.stdout.trim(), version: version.stdout.trim() }
}

async function fetchPython(project: UvProject, required: string): Promise<Python | undefined> {
  const { uv, folder, env } = project
  const done = project.progress.step(`Python ${required}: fetching`)
  const { exitCode } = await askTool([uv, 'python', 'install', '--', required], { cwd: folder, env })
  if (exitCode !== 0) return undefined
  done()
  return ask(project)
}

async function installed({ uv, folder, env }: UvProject): Promise<string[]> {
  const { stdout } = await askTool([uv, 'python', 'list', '--only-installed', '--output-format', 'json'], {
    cwd: folder,
    env,
  })
  const list = JSON.parse(stdout || '[]') as { version: string; implementation: string }[]
  return [...new Set(list.map(({ implementation, version }) => `${implementation} ${version}`))]
}

/** Digest of an interpreter: an environment built on another one is another environment. */
export function pythonKey({ path, version }: Python): string {
  return sha256(`${version} ${path}`)
}
