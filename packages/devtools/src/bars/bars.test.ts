import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bars } from './bars.ts'
import { judgeBars, showBars } from './judge.ts'
import { readFigures } from './read-figures.ts'

const folder = mkdtempSync(join(tmpdir(), 'millrace-bars-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hostile = { name: 'hostile inputs executed', atMost: 0, among: 31 }
const verdict = (figure: { figure: number; of?: number }) =>
  judgeBars([hostile], new Map([[hostile.name, figure]]))[0]?.ok

test('a figure keeps its bar by being small enough, among enough', () => {
  expect(verdict({ figure: 0, of: 31 })).toBe(true)
  expect(verdict({ figure: 1, of: 31 })).toBe(false)
})

test('a suite that looked at too little, or at nothing, keeps none', () => {
  expect(verdict({ figure: 0, of: 30 })).toBe(false)
  expect(verdict({ figure: 0 })).toBe(false)
  expect(judgeBars(bars, new Map()).every(({ ok }) => !ok)).toBe(true)
})

test('a figure under a name that no bar has is short: it is a slip of the pen', () => {
  expect(judgeBars([hostile], new Map([['hostile input executed', { figure: 0 }]]))).toMatchObject([
    { figure: 'no figure', ok: false },
    { bar: 'none', ok: false },
  ])
})

test('each line says name, figure, bar and verdict', () => {
  const figures = new Map([
    [hostile.name, { figure: 0, of: 62 }],
    ['cold', { figure: 10.456 }],
  ])
  expect(
    showBars(judgeBars([hostile, { name: 'cold', atMost: 10, unit: 's' }], figures)),
  ).toMatchInlineSnapshot(`
    "hostile inputs executed  0 of 62  at most 0 of 31 or more  ok
    cold                     10.46 s  at most 10 s             short"
  `)
})

test('files of all suites are read together; what is no figure, or is written twice, is refused', () => {
  writeFileSync(join(folder, 'a.json'), '{"x": {"figure": 0, "of": 3}}')
  expect(readFigures(folder)).toEqual(new Map([['x', { figure: 0, of: 3 }]]))
  expect(readFigures(join(folder, 'none'))).toEqual(new Map())
  writeFileSync(join(folder, 'b.json'), '{"x": {"figure": 1}}')
  expect(() => readFigures(folder)).toThrow('written by two suites')
  writeFileSync(join(folder, 'b.json'), '{"y": {"figure": "0"}}')
  expect(() => readFigures(folder)).toThrow('no figure')
})
