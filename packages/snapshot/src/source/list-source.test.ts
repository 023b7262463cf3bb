import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { DatasetConfig } from '@millrace/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listSource } from './list-source.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'millrace-list-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), 'x')
  }
}
const list = async (files: string) => {
  const config: DatasetConfig = {
    name: 'flights',
    source: { files },
    time: undefined,
    partition: 'month',
    minRows: 1,
    columns: new Map(),
  }
  return (await listSource(root, config)).files.map(({ name }) => name)
}

describe('a source', () => {
  it('is a file, named by itself', async () => {
    put('in/a.parquet')
    expect(await list('in/a.parquet')).toEqual(['a.parquet'])
    expect(await list(join(root, 'in/a.parquet'))).toEqual(['a.parquet'])
  })

  it('is the data files directly in a folder, without hidden and unfinished ones', async () => {
    put(
      'in/b.csv',
      'in/a.csv.gz',
      'in/_SUCCESS',
      'in/.a.csv.crc',
      'in/c.csv.tmp',
      'in/c.csv~',
      'in/README.md',
    )
    put('in/.hidden.csv', 'in/~$a.csv', 'in/sub/d.csv', 'in/_e.csv')
    expect(await list('in')).toEqual(['_e.csv', 'a.csv.gz', 'b.csv'])
    expect(await list('in/')).toEqual(['_e.csv', 'a.csv.gz', 'b.csv'])
  })

  it('is what a pattern matches, within one part of the path each', async () => {
    put(
      'in/2001/01.csv',
      'in/2001/02.csv',
      'in/2002/01.csv',
      'in/2002/x/03.csv',
      'in/.old/01.csv',
      'in/a[1].csv',
    )
    expect(await list('in/*/*.csv')).toEqual(['2001/01.csv', '2001/02.csv', '2002/01.csv'])
    expect(await list(`${root}/in/*/01.csv`)).toEqual(['2001/01.csv', '2002/01.csv'])
    expect(await list('in/a[1]*')).toEqual(['a[1].csv'])
    await expect(list('in/*/../*.csv')).rejects.toMatchObject({ code: 'MR2003' })
    await expect(list('none/*.csv')).rejects.toMatchObject({ code: 'MR2001' })
  })

  it('is read through a link to a file, never through one to a folder', async () => {
    put('out/a.csv')
    mkdirSync(join(root, 'in'))
    symlinkSync('../out/a.csv', join(root, 'in/b.csv'))
    symlinkSync('out', join(root, 'linked'))
    expect(await list('in')).toEqual(['b.csv'])
    await expect(list('linked')).rejects.toMatchObject({ code: 'MR2004' })
  })

  it('is not a file of another ending', async () => {
    put('in/a.xlsx')
    await expect(list('in/a.xlsx')).rejects.toMatchObject({ code: 'MR2054' })
    await expect(list('in')).rejects.toMatchObject({ code: 'MR2003' })
  })
})
