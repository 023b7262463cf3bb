import type { Pointer } from '@millrace/contract'
import { checkTreePath, MillraceError } from '@millrace/contract'
import { problemAt } from './problem-at.ts'
import { seenAs } from './wording.ts'
import { formatPath, type Path, rangeAt } from './yaml-path.ts'
import type { YamlSource } from './yaml-source.ts'

/** What a `.dvc` file says of its bytes, in DVC's names: `nfiles` for folders only. */
interface Out {
  md5: string
  size: number
  nfiles?: number
  hash: string
  path: string
}

const TOP_KEYS = ['outs', 'meta']
const OUT_KEYS = ['md5', 'size', 'nfiles', 'hash', 'path']

/** Checks the one out of a pointer; what DVC would act on and Millrace does not write is refused. */
export function checkOut(source: YamlSource, value: unknown): Omit<Pointer, 'meta'> {
  const { file } = source
  const outs: unknown = (value as Record<string, unknown>)['outs']
  if (!Array.isArray(outs) || outs.length !== 1) {
    const count = Array.isArray(outs) ? outs.length : 0
    throw problemAt(source, 'MR1212', { values: { file, count }, range: rangeAt(source, ['outs'], 'key') })
  }
  const out: unknown = outs[0]
  refuseKeys(source, value, { known: TOP_KEYS, at: [] })
  refuseKeys(source, (value as Record<string, unknown>)['meta'], { known: ['millrace'], at: ['meta'] })
  refuseKeys(source, out, { known: OUT_KEYS, at: ['outs', 0] })

  const { md5, size, nfiles, hash, path } = (out ?? {}) as Partial<Record<keyof Out, unknown>>
  const wrong = (key: keyof Out, expected: string, seen: unknown): MillraceError => {
    const at: Path = ['outs', 0, key]
    const values = { file, key: formatPath(at), expected, seen: seenAs(seen) }
    return problemAt(source, 'MR1215', { values, range: rangeAt(source, at) })
  }
  if (typeof md5 !== 'string' || !/^[0-9a-f]{32}(\.dir)?$/.test(md5)) throw wrong('md5', 'an MD5 in hex', md5)
  if (!isCount(size)) throw wrong('size', 'a number of bytes', size)
  if (hash !== 'md5') throw wrong('hash', '"md5"', hash)
  if (typeof path !== 'string' || !isPath(path)) throw wrong('path', 'a path beside the pointer', path)
  const isFolder = md5.endsWith('.dir')
  if (isFolder && !isCount(nfiles)) throw wrong('nfiles', 'a number of files', nfiles)
  if (!isFolder && nfiles !== undefined) throw wrong('nfiles', 'absent, as the out is a file', nfiles)
  return { path, md5, size, files: isFolder ? (nfiles as number) : 1 }
}

function refuseKeys(source: YamlSource, value: unknown, { known, at }: { known: string[]; at: Path }): void {
  if (typeof value !== 'object' || value === null) return
  const foreign = Object.keys(value).find(key => !known.includes(key))
  if (foreign === undefined) return
  const path = [...at, foreign]
  const values = { file: source.file, key: formatPath(path) }
  throw problemAt(source, 'MR1216', { values, range: rangeAt(source, path, 'key') })
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isPath(path: string): boolean {
  try {
    checkTreePath(path)
    return true
  } catch (error) {
    if (error instanceof MillraceError) return false
    throw error
  }
}
