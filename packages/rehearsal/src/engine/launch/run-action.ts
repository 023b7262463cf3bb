import { readFileSync } from 'node:fs'
import { runPiped } from './run-piped.ts'
import { actionEnvironment } from './step-environment.ts'

/** What the runner of one job gives to its JavaScript actions. */
export interface ActionRuntime {
  /** Node of the machine that runs them, and flags for it. */
  node: string[]
  /** ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL and their like. */
  env: Record<string, string>
}

/**
 * Runs JavaScript actions in place of Node. Only here do the variables appear that GitHub gives to actions alone, so
 * no `run` step can ever see them.
 */
export function runAction(runtimeFile: string): void {
  const { node, env } = JSON.parse(readFileSync(runtimeFile, 'utf8')) as ActionRuntime
  runPiped([...node, ...process.argv.slice(2)], actionEnvironment(process.env, env))
}
