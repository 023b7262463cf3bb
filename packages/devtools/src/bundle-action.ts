import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareBundle } from './action-bundle/compare-bundle.ts'
import { makeBundle } from './action-bundle/make-bundle.ts'

// Writes the bundle of the JavaScript action, or, with a folder's name, writes the same to there and says with exit
// code 3 how what is committed differs from it: for the check.
const committed = fileURLToPath(new URL('../../../actions/engine/dist', import.meta.url))
const folder = process.argv[2] ?? committed
const files = await makeBundle()

rmSync(folder, { recursive: true, force: true })
for (const [name, bytes] of files) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
process.stdout.write(`${files.size} files\n`)
const differences = folder === committed ? [] : compareBundle(committed, files)
for (const line of differences) process.stdout.write(`${line}\n`)
if (differences.length > 0) process.exitCode = 3
