import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBundle } from './action-bundle/make-bundle.ts'

// Writes the bundle of the JavaScript action, or with a folder's name the same to there: for the check.
const committed = fileURLToPath(new URL('../../../actions/engine/dist', import.meta.url))
const folder = process.argv[2] ?? committed
const files = await makeBundle()

rmSync(folder, { recursive: true, force: true })
for (const [name, bytes] of files) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
process.stdout.write(`${folder}: ${files.size} files\n`)
