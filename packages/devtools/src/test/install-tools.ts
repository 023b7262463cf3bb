import { whyNoAct, whyNoDescription } from '@millrace/rehearsal/testing'
import { installDvc, whyNoRegistry } from '@millrace/store/testing'
import { whyNoUv } from 'millrace/testing'
import { actionlint } from '../lint/actionlint.ts'
import { findTool } from '../lint/install-tool.ts'
import { zizmor } from '../lint/zizmor.ts'
import type { Counts } from './run-vitest.ts'

interface Tool {
  name: string
  /** What is not tested without it. */
  tests: string
  /** Why it can not be had, or `undefined` once it is there; a rejection says as much. */
  why: () => Promise<string | undefined>
}

/** Programs that tests run and that no package brings along: from PATH, or installed once below `.cache`. */
const tools: readonly Tool[] = [
  { name: 'uv', tests: 'training', why: () => whyNoUv() },
  { name: 'DVC', tests: 'that DVC reads what we write', why: () => installDvc().then(() => undefined) },
  { name: 'docker-registry', tests: 'the store in a registry', why: () => whyNoRegistry() },
  { name: "GitHub's OpenAPI description", tests: 'the local GitHub', why: () => whyNoDescription() },
  { name: 'act', tests: 'workflows', why: () => whyNoAct() },
  { name: 'actionlint', tests: 'the syntax of workflows', why: async () => (await findTool(actionlint)).why },
  { name: 'zizmor', tests: 'the security of workflows', why: async () => (await findTool(zizmor)).why },
]

/**
 * Sees to each tool before the first test, one after the other, and says so: a test that waits for an installation
 * looks like one that hangs. What can not be had is said and its tests are skipped; with CI=true it is a failure.
 */
export async function installTools(env: NodeJS.ProcessEnv = process.env): Promise<Counts> {
  const counts = { passed: 0, failed: 0 }
  process.stdout.write('· Tools that tests run (installed once, below .cache)\n')
  for (const { name, tests, why } of tools) {
    process.stdout.write(`  ${name} … `)
    const started = Date.now()
    const missing = await why().catch((error: unknown) => firstLine(error))
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    if (missing === undefined) {
      process.stdout.write(`${seconds} s\n`)
      counts.passed += 1
    } else if (env['CI'] === 'true') {
      process.stdout.write(`✖ can not be had, which is a failure with CI=true: ${missing}\n`)
      counts.failed += 1
    } else process.stdout.write(`skipped, and ${tests} with it: ${missing}\n`)
  }
  return counts
}

function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? ''
}
