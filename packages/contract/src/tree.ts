import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { type BlobRef, type Sha256, sha256 } from './digest.ts'
import { MillraceError } from './errors.ts'

/** One file of a folder. */
export interface TreeEntry extends BlobRef {
  /** Path inside the folder: relative, `/` between parts, Unicode NFC. */
  path: string
}

/**
 * A folder by content. `sha256` is that of its canonical tree JSON; `md5` is what DVC writes for it.
 */
export interface TreeRef {
  /** SHA-256 of the canonical tree JSON. */
  sha256: Sha256
  /**
   * MD5 of DVC's `.dir` file, with the suffix `.dir`.
   * @pattern ^[0-9a-f]{32}\.dir$
   */
  md5: string
  /**
   * Bytes of all files together.
   * @asType integer
   * @minimum 0
   */
  size: number
  /**
   * Number of files.
   * @asType integer
   * @minimum 0
   */
  files: number
}

/** What a stage reads or makes: one file or one folder. */
export type Ref = BlobRef | TreeRef

export function isTree(ref: Ref): ref is TreeRef {
  return 'files' in ref
}

/** The bytes of a folder's canonical tree JSON: entries by path in code-unit order. */
export function treeJson(entries: readonly TreeEntry[]): string {
  const sorted = sortedEntries(entries).map(({ path, sha256, md5, size }) => ({ path, sha256, md5, size }))
  return canonicalJson(sorted)
}

/** The bytes of DVC's `.dir` file for a folder: Python's separators and `\u` escapes, entries by path. */
export function dvcDirJson(entries: readonly TreeEntry[]): string {
  const items = sortedEntries(entries).map(
    entry => `{"md5": "${entry.md5}", "relpath": ${pythonString(entry.path)}}`,
  )
  return `[${items.join(', ')}]`
}

export function treeRef(entries: readonly TreeEntry[]): TreeRef {
  return {
    sha256: sha256(treeJson(entries)),
    md5: `${createHash('md5').update(dvcDirJson(entries)).digest('hex')}.dir`,
    size: entries.reduce((sum, entry) => sum + entry.size, 0),
    files: entries.length,
  }
}

/**
 * Refuses a path that could leave its folder or stand for another one on some machine (MR1201): absolute, `..`, `.`,
 * empty parts, backslashes, drive letters, control and invisible characters, parts that end with a dot or a space,
 * `.git` under any name that Windows or macOS takes for it, spellings that are not NFC or not Unicode.
 */
export function checkTreePath(path: string): void {
  const bad =
    path === '' ||
    path !== path.normalize('NFC') ||
    /[\\\p{Cc}\p{Cf}\p{Surrogate}]/u.test(path) ||
    /^[A-Za-z]:/.test(path) ||
    path
      .split('/')
      .some(part => part === '' || /[. ]$/.test(part) || /^(\.git|git~\d+)[. ]*(:.*)?$/i.test(part))
  if (bad) throw new MillraceError('MR1201', { path: JSON.stringify(path) })
}

/** By path in code-unit order; a path that stands twice, or as a file and as a folder, is MR1202. */
function sortedEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const seen = new Set<string>()
  for (const { path } of sorted) {
    checkTreePath(path)
    // A folder sorts before what is in it, so a file of that name was seen.
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      if (seen.has(path.slice(0, end))) throw new MillraceError('MR1202', { path: path.slice(0, end) })
    }
    if (seen.has(path)) throw new MillraceError('MR1202', { path })
    seen.add(path)
  }
  return sorted
}

/** A string as Python's json.dumps spells it: everything outside ASCII escaped, UTF-16 unit by unit. */
function pythonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
