import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Name, Sha256 } from '@millrace/contract'
import { replaceFile } from '@millrace/forge'
import { errnoOf } from './data-file.ts'

/** Digests by path, each with the state that the file had when it was hashed. */
export type Hints = ReadonlyMap<string, { state: string; sha256: Sha256 }>

/** Reads what the last plan knew. Hints save reading; a file of hints that can not be understood knows nothing. */
export async function readHints(scratch: string, dataset: Name): Promise<Hints> {
  const text = await readFile(pathOf(scratch, dataset), 'utf8').catch(error => {
    if (errnoOf(error) === 'ENOENT') return '[]'
    throw error
  })
  return new Map(parse(text))
}

/** Replaces the hints whole, so that a plan that runs beside this one reads the old or the new ones. */
export async function writeHints(scratch: string, dataset: Name, hints: Hints): Promise<void> {
  await replaceFile(pathOf(scratch, dataset), `${JSON.stringify([...hints])}\n`)
}

function pathOf(scratch: string, dataset: Name): string {
  return join(scratch, 'hints', `${dataset}.json`)
}

type Entry = [path: string, hint: { state: string; sha256: Sha256 }]

function parse(text: string): Entry[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch (error) {
    // Cut short by a power cut: every file is hashed again.
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false
  const hint = value[1] as Partial<Entry[1]> | null | undefined
  return typeof hint?.state === 'string' && /^[0-9a-f]{64}$/.test(hint.sha256 ?? '')
}
