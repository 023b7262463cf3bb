import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Lint, unused code, then every test. The last line says how many passed and failed.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let failed = 0
let passed = 0

for (const [title, program, args] of [
  ['Lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['Unused files, exports and packages', bin('knip'), ['--no-progress']],
] as const) {
  process.stdout.write(`· ${title}\n`)
  const ok = spawnSync(program, [...args], { cwd: root, stdio: 'inherit' }).status === 0
  if (ok) passed += 1
  else failed += 1
}

const results = join(root, '.cache/test-results.json')
mkdirSync(join(root, '.cache'), { recursive: true })
const extra = process.argv.slice(2)
const vitest = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${results}`, ...extra],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
const seen = JSON.parse(readFileSync(results, 'utf8')) as {
  numPassedTests: number
  numFailedTests: number
  numTotalTests: number
}
passed += seen.numPassedTests
failed += seen.numFailedTests
// A file that does not load has no tests to count, and a run that saw none proves nothing.
if (vitest.status !== 0 && seen.numFailedTests === 0) failed += 1
if (seen.numTotalTests === 0) failed += 1
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
