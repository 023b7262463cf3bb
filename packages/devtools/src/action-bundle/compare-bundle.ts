import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What differs between a folder and the files that it should hold, one line each: changed, missing, left over. */
export function compareBundle(folder: string, wanted: ReadonlyMap<string, Uint8Array>): string[] {
  const there = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    : []
  const missing = [...wanted.keys()].filter(name => !there.includes(name)).map(name => `${name}: missing`)
  const extra = there.filter(name => !wanted.has(name)).map(name => `${name}: left over`)
  const changed = there
    .filter(
      name =>
        wanted.has(name) && !readFileSync(join(folder, name)).equals(wanted.get(name) ?? new Uint8Array()),
    )
    .map(name => `${name}: changed`)
  return [...changed, ...missing, ...extra].toSorted()
}
