import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Packages that are native or heavy and so are part of no bundle: they load at first use, and where a bundle runs
 * (the action), they are installed then.
 */
export type RuntimePackage = '@duckdb/node-api' | 'onnxruntime-web'

/** Installs a package where it is missing. Returns the folder whose `node_modules` has it. */
export type ProvideRuntime = (name: RuntimePackage) => Promise<string>

const FOLDER = 'MILLRACE_RUNTIME'
let provide: ProvideRuntime | undefined

/** Says once, where a process starts, how packages come to be there. Without it they are found as Node finds them. */
export function provideRuntime(provider: ProvideRuntime): void {
  provide = provider
}

/**
 * Loads a package: from where the process provides it, else from the folder in MILLRACE_RUNTIME (child processes, and
 * machines that have it installed beforehand), else from beside the module `from` (its `import.meta.url`). Throws what
 * the provider throws, or Node's error where it is missing. The name stays a variable, so that bundlers leave it.
 */
export async function loadRuntimePackage<T>(name: RuntimePackage, from: string): Promise<T> {
  const folder = await folderOf(name)
  return createRequire(folder === undefined ? from : join(folder, 'runtime.js'))(name) as T
}

/** What a child process needs in its environment to load a package. */
export async function runtimeEnvironment(name: RuntimePackage): Promise<Record<string, string>> {
  const folder = await folderOf(name)
  return folder === undefined ? {} : { [FOLDER]: folder }
}

async function folderOf(name: RuntimePackage): Promise<string | undefined> {
  return (await provide?.(name)) ?? (process.env[FOLDER] || undefined)
}
