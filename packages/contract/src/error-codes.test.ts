import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ErrorEntries, ErrorEntry } from './error-codes/entry.ts'
import { type ErrorCode, errorCodes } from './error-codes.ts'
import { MillraceError } from './errors.ts'

const folder = new URL('./error-codes/', import.meta.url)
const areas = readdirSync(folder).filter(file => file.endsWith('.ts') && file !== 'entry.ts')

/** Codes as the area's file writes them: an object would hide one that stands twice in it. */
const written = areas.map(file => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return { file, text, codes: [...text.matchAll(/^ {2}(MR\d+):/gm)].map(match => match[1] as ErrorCode) }
})

const entries = Object.entries(errorCodes) as [ErrorCode, ErrorEntry][]

test('no code stands twice, in one area or across areas', () => {
  const all = written.flatMap(({ codes }) => codes)
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
})

test('every code of every area is in the registry, and nothing else', async () => {
  expect(Object.keys(errorCodes).sort()).toEqual(written.flatMap(({ codes }) => codes).sort())
  for (const { file, codes } of written) {
    const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, ErrorEntries>)
    expect(exported.flatMap(area => Object.keys(area)).sort(), file).toEqual([...codes].sort())
  }
})

test('codes have four digits and the hundreds that their file names', () => {
  for (const { file, text, codes } of written) {
    const hundreds = /\/\*\* (\d\d)xx/.exec(text)?.[1]
    expect(hundreds, file).toBeDefined()
    for (const code of codes) expect(code, file).toMatch(new RegExp(`^MR${hundreds}\\d\\d$`))
  }
})

test('codes stand in rising order in their file', () => {
  for (const { file, codes } of written) expect(codes, file).toEqual([...codes].sort())
})

test.each(entries)('%s says what, why and one fix', (_, { title, why, fix, exit }) => {
  for (const text of [title, why, fix]) {
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    expect(text, 'one line').not.toMatch(/[\r\n]/)
    expect(text.replace(/\{[a-zA-Z]\w*\}/g, ''), 'placeholders are {name}').not.toMatch(/\{\w*\}/)
  }
  expect(title, 'a title is no sentence').not.toMatch(/\.$/)
  expect([1, 2, 4, 5]).toContain(exit)
})

test('titles tell codes apart', () => {
  // Two codes may say "{path} must be {expected}": why and fix differ, and so does the text that fills them.
  const whole = entries.map(([, { title, why, fix }]) => [title, why, fix].join('\n'))
  const generic = ['MR1022', 'MR1023']
  const doubles = entries.filter(
    ([code], index) => whole.indexOf(whole[index]!) !== index && !generic.includes(code),
  )
  expect(doubles).toEqual([])
})

test.each(entries)('%s leaves no place empty when every value is given', (code, { title, why, fix }) => {
  const names = [...`${title} ${why} ${fix}`.matchAll(/\{(\w+)\}/g)].map(match => match[1] as string)
  const error = new MillraceError(code, Object.fromEntries(names.map(name => [name, `<${name}>`])))
  expect(`${error.message} ${error.why} ${error.fix}`).not.toMatch(/\{\w+\}/)
  expect(error.exitCode).toBe(errorCodes[code].exit)
})
