import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from './engine.ts'
import { scanFiles } from './scan-files.ts'
import { sourceError } from './source-error.ts'

let engine: Engine
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-scan-'))
  engine = await openEngine({ threads: 2, tempFolder: folder })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function read(...paths: string[]) {
  try {
    return await engine.rows(`FROM ${scanFiles(paths)}`)
  } catch (error) {
    throw sourceError(error, paths)
  }
}

describe('scanning files', () => {
  it('reads one file whose name has glob characters or quotes, and not its neighbours', async () => {
    file('a1zz.csv', 'a,b\n9,9\n')
    expect(await read(file('a[1]*?.csv', 'a,b\n1,2\n'), file("q'.csv", 'b,a\n4,3\n'))).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ])
    const parquet = join(folder, 'p[1].parquet')
    await engine.run(`COPY (SELECT 1 AS a) TO '${parquet}' (FORMAT parquet)`)
    expect(await read(parquet)).toEqual([{ a: 1 }])
  })

  it.each([
    ['tab.tsv', 'a\tb\n1\tx,y\n', [{ a: 1, b: 'x,y' }]],
    ['semicolon.csv', 'a;b\n1;x,y\n', [{ a: 1, b: 'x,y' }]],
    ['quoted-header.csv', '"a;b;c",d\n1,2\n', [{ 'a;b;c': 1, d: 2 }]],
    ['text-only.csv', 'name,city\nann,rome\n', [{ name: 'ann', city: 'rome' }]],
    ['hash.csv', 'a,b\n#1,"x ""y"" z"\n', [{ a: '#1', b: 'x "y" z' }]],
    ['marked.csv', '\ufeffa,b\r\n1,"x\r\ny"\r\n', [{ a: 1, b: 'x\r\ny' }]],
    ['zipped.csv.gz', gzipSync('a;b\n1;2\n'), [{ a: 1, b: 2 }]],
    ['header-only.csv', 'a,b\n', []],
  ])('reads %s', async (name, content, rows) => expect(await read(file(name, content))).toEqual(rows))

  it('takes types from the last row as from the first', async () => {
    const rows = await read(file('late.csv', `a\n${'1\n'.repeat(50_000)}x\n`))
    expect(rows.at(-1)).toEqual({ a: 'x' })
  })

  it.each([
    ['short.csv', 'a,b\n1,2\nAnn\n3,4\n'],
    ['long.csv', 'a,b\n1,2\n1,Ann,3\n'],
    ['title.csv', 'Ann\n\na,b\n1,2\n'],
    ['open.csv', 'a,b\n1,"Ann\n2,3\n'],
    ['bytes.csv', Uint8Array.of(97, 44, 98, 10, 0xff, 0xfe, 44, 50, 10)],
    ['cut.parquet', 'PAR1 Ann'],
    ['missing/none.parquet', undefined],
    ['missing/none.csv', undefined],
  ])('refuses %s without showing what it holds', async (name, content) => {
    const path = content === undefined ? join(folder, name) : file(name, content)
    const error = await read(path).catch(caught => caught)
    expect(error).toMatchObject({ code: 'MR2050', values: { file: path } })
    expect(JSON.stringify([error, error.why])).not.toContain('Ann')
    expect(error.why).not.toContain('engine')
  })

  it('refuses no file, mixed formats, mixed delimiters and names with two readings', () => {
    const refuse = (paths: string[]) => {
      try {
        return scanFiles(paths)
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(refuse([])).toBe('MR2051')
    expect(refuse(['a.csv', 'b.parquet'])).toBe('MR2054')
    expect(refuse(['a.xlsx'])).toBe('MR2054')
    expect(refuse(['a\\*.parquet'])).toBe('MR2055')
    expect(refuse([file('x.csv', 'a,b\n'), file('y.csv', 'a;b\n')])).toBe('MR2050')
  })
})
