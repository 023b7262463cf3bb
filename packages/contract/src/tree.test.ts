import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blobRef } from './digest.ts'
import { MillraceError } from './errors.ts'
import { checkTreePath, dvcDirJson, type TreeEntry, treeJson, treeRef } from './tree.ts'

const entry = (path: string, text = path): TreeEntry => ({ path, ...blobRef(Buffer.from(text)) })

const entries = fc
  .uniqueArray(fc.stringMatching(/^[a-zé_]{1,6}(\/[a-z]{1,3})?$/), { maxLength: 12 })
  .map(paths => paths.map(path => path.normalize('NFC')))
  .filter(paths => paths.every(path => !paths.some(other => other.startsWith(`${path}/`))))
  .map(paths => paths.map(path => entry(path)))

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof MillraceError ? error.code : String(error)
  }
}

describe('a tree', () => {
  test('has one digest in whatever order its entries come', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map(item => ({ item, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
        expect(treeRef(shuffled)).toEqual(treeRef(list))
      }),
    )
  })

  test('has another digest as soon as one path or one content differs', () => {
    fc.assert(
      fc.property(entries, list => {
        const digest = treeRef(list).sha256
        expect(treeRef([...list, entry('zzzzzzz')]).sha256).not.toBe(digest)
        const [first, ...rest] = list
        if (first) expect(treeRef([entry(first.path, 'other'), ...rest]).sha256).not.toBe(digest)
      }),
    )
  })

  test('counts its files and their bytes', () => {
    expect(treeRef([entry('a', '12'), entry('b', '345')])).toMatchObject({ size: 5, files: 2 })
    expect(treeRef([])).toMatchObject({ size: 0, files: 0 })
  })

  test('drops whatever else an entry carries', () => {
    const rich = { ...entry('a'), rows: 12 }
    expect(treeJson([rich])).toBe(treeJson([entry('a')]))
  })

  test("is spelled for DVC as Python's json.dumps does", () => {
    const list = [entry('b/é"x', 'b'), entry('a', 'a')]
    const [a, b] = ['a', 'b'].map(text => createHash('md5').update(text).digest('hex'))
    expect(dvcDirJson(list)).toBe(
      `[{"md5": "${a}", "relpath": "a"}, {"md5": "${b}", "relpath": "b/\\u00e9\\"x"}]`,
    )
    expect(dvcDirJson([entry('😀', 'a')])).toContain('"\\ud83d\\ude00"')
  })

  test('refuses a path that stands twice, or as a file and as a folder', () => {
    expect(codeOf(() => treeRef([entry('a', '1'), entry('a', '2')]))).toBe('MR1202')
    expect(codeOf(() => treeRef([entry('a/b/c'), entry('a-b'), entry('a/b')]))).toBe('MR1202')
    expect(codeOf(() => treeRef([entry('a/b'), entry('a/c'), entry('ab')]))).toBeUndefined()
  })
})

describe('a path in a tree', () => {
  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    './a',
    '../a',
    'a/../b',
    'a/..',
    'a\\b',
    'C:/a',
    'c:a',
    'a\u0000b',
    'a\nb',
    '.git',
    'x/.GIT/config',
    '.git ',
    '.git::$INDEX_ALLOCATION',
    'git~1',
    'a.',
    'a /b',
    'e\u0301',
    'a\u202eb',
    '.g\u200cit',
    '\ud800',
  ])('is refused: %j', path => {
    expect(codeOf(() => checkTreePath(path))).toBe('MR1201')
  })

  test.each([
    'a',
    'a/b.parquet',
    '.gitignore',
    '.github/x',
    'dt=2001-01-01/part-0',
    'a b',
    'é',
    '日本',
    '...a',
    'git',
    'ab:c',
    '😀',
  ])('is taken: %j', path => {
    expect(codeOf(() => checkTreePath(path))).toBeUndefined()
  })
})
