import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles, placeOf } from './generated-files.ts'

for (const file of generatedFiles) {
  mkdirSync(dirname(placeOf(file)), { recursive: true })
  writeFileSync(placeOf(file), file.render())
  process.stdout.write(`${file.path}\n`)
}
