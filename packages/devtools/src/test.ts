import { spawnSync } from 'node:child_process'
import { bin, conclude, root, runVitest } from './test/run-vitest.ts'

// Lint, unused code, then every test. The last line says how many passed and failed.
const counts = { passed: 0, failed: 0 }
for (const [title, program, args] of [
  ['Lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['Unused files, exports and packages', bin('knip'), ['--no-progress', '--treat-config-hints-as-errors']],
] as const) {
  process.stdout.write(`· ${title}\n`)
  const ok = spawnSync(program, [...args], { cwd: root, stdio: 'inherit' }).status === 0
  counts[ok ? 'passed' : 'failed'] += 1
}
const tests = runVitest(process.argv.slice(2))
conclude({ passed: counts.passed + tests.passed, failed: counts.failed + tests.failed })
