import { type FingerprintParts, MillraceError, sha256 } from '@millrace/contract'
import type { SourceTree } from '@millrace/forge'

/**
 * The environment of a uv project as a fingerprint takes it: the lock's digest, requires-python as the lock repeats
 * it, and the platform. A lock of uv is universal, and the platforms that a project restricts itself to
 * (`tool.uv.environments`) stand in it, so the platform is always `any`. Only the source tree is read, never the
 * machine. A missing pyproject.toml or uv.lock is MR3032.
 */
export async function environmentOf(
  source: SourceTree,
  folder: string,
): Promise<NonNullable<FingerprintParts['environment']>> {
  const { lock } = await projectFiles(path => source.read(`${folder}/${path}`), folder)
  return { lock: sha256(lock), python: requiredPython(lock), platform: 'any' }
}

/** `requires-python` of a lock: uv writes it among the first lines, on one line. `any` where it names none. */
export function requiredPython(lock: Uint8Array): string {
  const text = new TextDecoder().decode(lock)
  const head = text.split(/^\[/m, 1)[0] ?? ''
  return /^requires-python = "([^"\n]*)"/m.exec(head)?.[1] ?? 'any'
}

/** The two files that make a folder a locked uv project; the first that is missing is MR3032. */
export async function projectFiles(
  read: (path: string) => Promise<Uint8Array | undefined>,
  folder: string,
): Promise<{ project: Uint8Array; lock: Uint8Array }> {
  const project = await read('pyproject.toml')
  if (!project) {
    const fix = `cd ${folder} && uv init --bare && uv add lightgbm onnx && git add pyproject.toml uv.lock`
    throw new MillraceError('MR3032', { folder, file: 'pyproject.toml', fix })
  }
  const lock = await read('uv.lock')
  if (!lock) {
    const fix = `cd ${folder} && uv lock && git add uv.lock && git commit -m "Lock the training environment"`
    throw new MillraceError('MR3032', { folder, file: 'uv.lock', fix })
  }
  return { project, lock }
}
