import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compareBundle } from './compare-bundle.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-bundle-'))
  writeFileSync(join(folder, 'index.js'), 'a')
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub/7.js'), 'b')
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = (content: Record<string, string>) =>
  new Map(Object.entries(content).map(([name, text]) => [name, Buffer.from(text)]))

it('Equal bytes under equal names are no difference', () => {
  expect(compareBundle(folder, files({ 'index.js': 'a', 'sub/7.js': 'b' }))).toEqual([])
})

it('A changed byte, a new file and one that should be gone are each named', () => {
  expect(compareBundle(folder, files({ 'index.js': 'A', '8.js': 'c' }))).toEqual([
    '8.js: missing',
    'index.js: changed',
    'sub/7.js: left over',
  ])
})

it('A folder that is not there lacks all', () => {
  expect(compareBundle(join(folder, 'none'), files({ 'index.js': 'a' }))).toEqual(['index.js: missing'])
})
