import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LaunchModule, launchModules } from './launch-modules.ts'
import type { ActionRuntime } from './run-action.ts'

/** Programs that stand in for the shells of `run` steps, the same for all jobs. */
export interface StepLaunchers {
  runStep: string
  /** Takes a job's outputs. */
  writeOutputs: string
  module: LaunchModule
}

/** Writes the programs that act starts in place of shells. */
export async function writeStepLaunchers(folder: string): Promise<StepLaunchers> {
  await mkdir(folder, { recursive: true })
  const module = await launchModules(join(folder, 'modules'))
  const runStep = join(folder, 'run-step')
  const writeOutputs = join(folder, 'write-outputs')
  await writeScript(runStep, importing(module('run-step')))
  await writeScript(writeOutputs, importing(module('write-outputs')))
  return { runStep, writeOutputs, module }
}

/**
 * Writes the `node` of one job; its folder comes first on act's own PATH, and the PATH of steps does not have it. act
 * asks it for its path and runs JavaScript actions with what it answers.
 */
export async function writeNodeLauncher(
  folder: string,
  runtime: ActionRuntime,
  module: LaunchModule,
): Promise<string> {
  const bin = join(folder, 'bin')
  await mkdir(bin, { recursive: true })
  const runtimeFile = join(folder, 'runtime.json')
  const runAction = join(folder, 'run-action')
  await writeFile(runtimeFile, JSON.stringify(runtime), { mode: 0o600 })
  await writeFile(join(bin, 'node'), `#!/bin/sh\necho '${runAction.replaceAll("'", "'\\''")}'\n`, {
    mode: 0o755,
  })
  await writeScript(
    runAction,
    `${importing(module('run-action'))}.then(it => it.runAction(${JSON.stringify(runtimeFile)}))`,
  )
  return bin
}

/** No extension and no package.json above: Node reads such a file as CommonJS, which may import modules. */
async function writeScript(path: string, line: string): Promise<void> {
  await writeFile(path, `#!${process.execPath}\n${line}\n`, { mode: 0o755 })
}

function importing(address: string): string {
  return `import(${JSON.stringify(address)})`
}
