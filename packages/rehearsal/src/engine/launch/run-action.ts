import { readFileSync } from 'node:fs'
import { runPiped } from './run-piped.ts'
import { actionEnvironment } from './step-environment.ts'

/** What the runner of one job gives to its JavaScript actions. */
export interface ActionRuntime {
  /** Node of the machine that runs them. */
  node: string
  /** ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL and their like. */
  env: Record<string, string>
}

/**
 * The `node` that act finds: act asks it for its path and then runs JavaScript actions with it. Only here do the
 * variables appear that GitHub gives to actions alone, so no `run` step can ever see them.
 */
export function runAction(shim: string, runtimeFile: string): void {
  const args = process.argv.slice(2)
  if (args.includes('-e')) {
    process.stdout.write(`${shim}\n`)
    return
  }
  const { node, env } = JSON.parse(readFileSync(runtimeFile, 'utf8')) as ActionRuntime
  // Our own stand-ins import packages of this project; from sources, where we run from sources.
  const flags = import.meta.url.endsWith('.ts') ? ['--conditions=source'] : []
  runPiped([node, ...flags, ...args], actionEnvironment(process.env, env))
}
