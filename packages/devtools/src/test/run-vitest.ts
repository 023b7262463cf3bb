import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))
export const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Results {
  numPassedTests: number
  numFailedTests: number
  numTotalTests: number
  testResults: {
    name: string
    startTime: number
    endTime: number
    assertionResults: { fullName: string; status: string }[]
  }[]
}

export interface Counts {
  passed: number
  failed: number
}

/** Runs vitest, then says what was skipped and which files took longest. A run that proves nothing has failed. */
export function runVitest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Counts {
  const path = join(root, '.cache/test-results.json')
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(path, { force: true })
  const { status } = spawnSync(
    process.execPath,
    // By name: the script's own first line would take whatever Node stands on PATH.
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${path}`,
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  )
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(path, 'utf8')) as Results
  const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total } = results
  for (const line of describe(results)) process.stdout.write(`${line}\n`)
  // A file that does not load has no tests to count, and a run that saw none proves nothing.
  const silent = total === 0 || (status !== 0 && failed === 0)
  return { passed, failed: failed + (silent ? 1 : 0) }
}

function describe({ testResults }: Results): string[] {
  const skipped = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `  skipped: ${relative(root, name)}: ${fullName.trim()}`),
  )
  const slowest = testResults
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .filter(({ seconds }) => seconds >= 1)
    .map(({ name, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name}`)
  return ['', ...skipped, ...(slowest.length > 0 ? ['  Slowest test files:', ...slowest] : [])]
}

/** The last line, which says how many passed and failed, and the exit code. */
export function conclude({ passed, failed }: Counts): never {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}
