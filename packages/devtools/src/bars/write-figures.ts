import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from './judge.ts'

const folder = fileURLToPath(new URL('../../../../.cache/bars', import.meta.url))

/** Leaves a suite's figures, by the names of their bars, for `npm run bars`. */
export function writeFigures(suite: string, figures: Readonly<Record<string, Figure>>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${suite}.json`), `${JSON.stringify(figures, null, 2)}\n`)
}
