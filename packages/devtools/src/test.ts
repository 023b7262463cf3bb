import { spawnSync } from 'node:child_process'
import { installTools } from './test/install-tools.ts'
import { bin, conclude, root, runVitest } from './test/run-vitest.ts'

// Lint, unused code, the tools that tests run, then every test. The last line says how many passed and failed.
const counts = { passed: 0, failed: 0 }
for (const [title, program, args] of [
  ['Lint', bin('biome'), ['ci', '--colors=off', '.']],
  ['Unused files, exports and packages', bin('knip'), ['--no-progress', '--treat-config-hints-as-errors']],
] as const) {
  process.stdout.write(`· ${title}\n`)
  const ok = spawnSync(program, [...args], { cwd: root, stdio: 'inherit' }).status === 0
  counts[ok ? 'passed' : 'failed'] += 1
}
const chosen = process.argv.slice(2)
// Who names tests waits for the tools of those alone.
const tools = chosen.length === 0 ? await installTools() : { passed: 0, failed: 0 }
const tests = runVitest(chosen)
conclude({
  passed: counts.passed + tools.passed + tests.passed,
  failed: counts.failed + tools.failed + tests.failed,
})
