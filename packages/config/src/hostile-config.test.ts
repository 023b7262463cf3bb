import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'
import { configText, problemOf } from './testing.ts'

function refused(text: string): string[] {
  const started = process.cpuUsage()
  const error = problemOf(() => readConfig({ text, file: 'millrace.yaml' }))
  expect(cpuSeconds(started)).toBeLessThan(3)
  const all = error.also.length > 0 ? error.also : [error]
  return all.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`)
}

test('an alias is refused where it stands', () => {
  const text = configText
    .replace('store: {', 'store: &store {')
    .replace('    store: { driver: local, path: /srv/store }', '    store: *store')
  expect(refused(text)).toEqual(['MR1008 27:12'])
})

test('a bomb of aliases is refused before it grows', () => {
  const levels = Array.from({ length: 30 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  )
  expect(refused(levels.join('\n'))[0]).toBe('MR1008 2:10')
})

test('an alias to what it stands in is refused', () => {
  expect(refused('project: &a [*a]\n')).toEqual(['MR1008 1:14'])
})

test('a hundred thousand brackets are refused at the 65th level', () => {
  expect(refused(`project: ${'['.repeat(100_000)}`)).toEqual(['MR1003 1:73'])
})

test('a hundred thousand dashes are refused as well', () => {
  expect(refused('- '.repeat(100_000))[0]).toMatch(/^MR1003 1:1\d\d$/)
})

test('nesting by indentation is refused as well', () => {
  const lines = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`)
  expect(refused(lines.join('\n'))[0]).toMatch(/^MR1003 6\d:/)
})

test('two megabytes are refused unread', () => {
  expect(refused(`${configText}${'# padding\n'.repeat(210_000)}`)).toEqual(['MR1002 undefined:undefined'])
})

test('half a megabyte of short lines is read in bounded time', () => {
  const columns = Array.from({ length: 40_000 }, (_, index) => `      c${index}: {}`)
  const text = configText.replace(/ {4}columns:.*/, `    columns:\n${columns.join('\n')}`)
  const started = process.cpuUsage()
  const { datasets } = readConfig({ text, file: 'millrace.yaml' })
  expect(datasets.get('flights')?.columns.size).toBe(40_000)
  // Comparing every key with every other took 28 s.
  expect(cpuSeconds(started)).toBeLessThan(12)
})

test('a key named __proto__ is an unknown key, and a column of that name only a column', () => {
  expect(refused(`__proto__: { polluted: true }\n${configText}`)).toEqual(['MR1020 1:1'])
  const text = configText.replace('origin: {type: string', '__proto__: {type: string')
  const columns = readConfig({ text, file: 'millrace.yaml' }).datasets.get('flights')?.columns
  expect([...(columns?.keys() ?? [])]).toEqual(['delay', '__proto__'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('terminal escapes in a file arrive visible in frame and message', () => {
  const error = problemOf(() => readConfig({ text: 'project: "\\e[31mred"\n', file: 'millrace.yaml' }))
  const shown = error.also.map(({ message, frame }) => message + frame).join('')
  expect(shown).not.toMatch(/(?!\n)\p{Cc}/u)
})

/** Seconds that this process computed: other processes of the machine do not count. */
function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
