import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadRehearsal } from './load-rehearsal.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-load-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the rehearsal', () => {
  test('is taken from the project that has it', async () => {
    const place = join(folder, 'node_modules/@millrace/rehearsal')
    await mkdir(place, { recursive: true })
    await writeFile(
      join(place, 'package.json'),
      '{"name":"@millrace/rehearsal","type":"module","exports":"./i.js"}',
    )
    await writeFile(
      join(place, 'i.js'),
      'export const rehearse = async () => ({ runs: [], pulls: [], failed: false })',
    )
    const { rehearse } = await loadRehearsal(folder)
    expect(await rehearse({} as never)).toEqual({ runs: [], pulls: [], failed: false })
  })
})
