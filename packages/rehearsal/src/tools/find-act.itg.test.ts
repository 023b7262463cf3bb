import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import { afterAll, expect, test } from 'vitest'
import { findAct } from './find-act.ts'

const folder = mkdtempSync(join(tmpdir(), 'millrace-act-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(path: string, version: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\necho 'act version ${version}'\n`)
  chmodSync(path, 0o755)
}

test('the tools folder comes first, then PATH where it is that very version', async () => {
  const place = { tools: join(folder, 'tools'), env: { PATH: join(folder, 'bin') }, progress: silent }
  program(join(folder, 'bin', 'act'), '0.2.89')
  expect(await findAct(place)).toBe('act')
  program(join(folder, 'tools', 'act-0.2.89', 'act'), '0.2.89')
  expect(await findAct(place)).toBe(join(folder, 'tools', 'act-0.2.89', 'act'))
})

test('another version on PATH is not taken; without Go it says what to do', async () => {
  program(join(folder, 'old', 'act'), '0.2.60')
  const place = { tools: join(folder, 'none'), env: { PATH: join(folder, 'old') }, progress: silent }
  await expect(findAct(place)).rejects.toMatchObject({ code: 'MR5025', exitCode: 5 })
})
