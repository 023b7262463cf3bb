import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sha256 } from '@millrace/contract'
import type { Repository } from '@millrace/forge'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashFile } from './file-state.ts'
import { hashSource } from './hash-source.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-hash-'))
  path = join(folder, 'a.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

const hintFile = () => join(folder, '.millrace/hints/flights.json')
/** Hashes the one file as if `later` milliseconds had passed. */
const hash = async (later: number) => {
  const repository = { scratch: join(folder, '.millrace') } as Repository
  const now = () => new Date(Date.now() + later)
  const found = await hashSource({ repository, now }, 'flights', {
    files: [{ name: 'a.csv', path }],
    format: 'csv',
  })
  return found['a.csv']
}

describe('digests of a source', () => {
  it('are kept for files that were left alone for two seconds, and taken from there', async () => {
    writeFileSync(path, 'one')
    expect(await hash(0)).toBe(sha256('one'))
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one')
    expect(() => readFileSync(hintFile())).toThrow(/ENOENT/)
    expect(await hash(10_000)).toBe(sha256('one'))
    writeFileSync(hintFile(), readFileSync(hintFile(), 'utf8').replace(sha256('one'), sha256('hint')))
    expect(await hash(10_000)).toBe(sha256('hint'))
  })

  it('are taken anew when the bytes change, even under the old size and time', async () => {
    writeFileSync(path, 'one')
    utimesSync(path, 1e9, 1e9)
    await hash(10_000)
    writeFileSync(path, 'two')
    utimesSync(path, 1e9, 1e9)
    expect(await hash(10_000)).toBe(sha256('two'))
  })

  it.each(['', '[', '{}', '[1, ["x"]]', '[["a", {"state": "s", "sha256": "short"}]]'])(
    'do without hints such as %j',
    async text => {
      writeFileSync(path, 'one')
      await hash(10_000)
      writeFileSync(hintFile(), text)
      expect(await hash(10_000)).toBe(sha256('one'))
    },
  )
})

describe('a file that is being written', () => {
  beforeEach(() => {
    writeFileSync(path, '')
    truncateSync(path, 200_000_000)
  })

  it('is refused when it grows while it is hashed', async () => {
    const hashing = expect(hashFile(path)).rejects.toMatchObject({ code: 'MR2006' })
    await sleep(20)
    appendFileSync(path, 'more')
    await hashing
  })

  it('is refused when another takes its name while it is hashed, or it goes', async () => {
    const hashing = expect(hashFile(path)).rejects.toMatchObject({ code: 'MR2006' })
    await sleep(20)
    writeFileSync(`${path}.new`, 'new')
    renameSync(`${path}.new`, path)
    await hashing
    truncateSync(path, 200_000_000)
    const gone = expect(hashFile(path)).rejects.toMatchObject({ code: /MR200[56]/ })
    await sleep(20)
    rmSync(path)
    await gone
  })
})
