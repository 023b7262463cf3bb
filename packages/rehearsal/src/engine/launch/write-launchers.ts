import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionRuntime } from './run-action.ts'

/** Programs that stand in for the shells of `run` steps, the same for all jobs. */
export interface StepLaunchers {
  runStep: string
  /** Takes a job's outputs. */
  writeOutputs: string
}

/** Writes the programs that act starts in place of shells. */
export async function writeStepLaunchers(folder: string): Promise<StepLaunchers> {
  await mkdir(folder, { recursive: true })
  const runStep = join(folder, 'run-step')
  const writeOutputs = join(folder, 'write-outputs')
  await writeScript(runStep, `import(${moduleUrl('run-step')})`)
  await writeScript(writeOutputs, `import(${moduleUrl('write-outputs')})`)
  return { runStep, writeOutputs }
}

/** Writes the `node` of one job; its folder comes first on act's own PATH, and the PATH of steps does not have it. */
export async function writeNodeLauncher(folder: string, runtime: ActionRuntime): Promise<string> {
  const bin = join(folder, 'bin')
  await mkdir(bin, { recursive: true })
  const runtimeFile = join(folder, 'runtime.json')
  await writeFile(runtimeFile, JSON.stringify(runtime), { mode: 0o600 })
  const call = `it.runAction(__filename, ${JSON.stringify(runtimeFile)})`
  await writeScript(join(bin, 'node'), `import(${moduleUrl('run-action')}).then(it => ${call})`)
  return bin
}

/** No extension and no package.json above: Node reads such a file as CommonJS, which may import modules. */
async function writeScript(path: string, line: string): Promise<void> {
  await writeFile(path, `#!${process.execPath}\n${line}\n`, { mode: 0o755 })
}

function moduleUrl(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return JSON.stringify(new URL(`./${name}.${extension}`, import.meta.url).href)
}
