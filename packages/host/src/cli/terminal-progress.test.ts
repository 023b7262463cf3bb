import { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { terminalProgress } from './terminal-progress.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

/** A stream that remembers what was written to it. */
function paper(isTTY: boolean, columns = 40): { stream: NodeJS.WriteStream; text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return {
    stream: Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream,
    text: () => chunks.join(''),
  }
}

test('where nobody watches, every step is a line at its start and at its end', () => {
  const { stream, text } = paper(false)
  const progress = terminalProgress(stream)
  const done = progress.step('flights: reading 3 files')
  vi.advanceTimersByTime(1250)
  progress.at(0.5)
  progress.line('a word of the program')
  done('2,497,772 rows')
  progress.step('flights: profiling')()
  expect(text()).toBe(
    [
      '  · flights: reading 3 files',
      '    a word of the program',
      '  ✓ flights: reading 3 files  2,497,772 rows  1.3 s',
      '  · flights: profiling',
      '  ✓ flights: profiling  0.0 s',
      '',
    ].join('\n'),
  )
})

test('where a person watches, one line lives until its step ends', () => {
  const { stream, text } = paper(true)
  const progress = terminalProgress(stream)
  const done = progress.step('flights: reading')
  progress.at(0.42)
  vi.advanceTimersByTime(200)
  expect(text()).toContain('flights: reading 42 %')
  expect(text(), 'nothing has ended').not.toContain('\n')
  done('3 rows')
  const after = text().split('\r\u001b[2K').at(-1)
  expect(after).toContain('✓')
  expect(after).toMatch(/\n$/)
  vi.advanceTimersByTime(1000)
  expect(text().endsWith(after ?? ''), 'the clock has stopped').toBe(true)
})

test('a live line never wraps: a wrapped one could not be cleared', () => {
  const { stream, text } = paper(true, 40)
  terminalProgress(stream).step(`flights: ${'long '.repeat(30)}`)
  vi.advanceTimersByTime(100)
  const shown = text()
    .split('\r\u001b[2K')
    .map(line => stripVTControlCharacters(line))
  expect(Math.max(...shown.map(line => line.length))).toBeLessThan(40)
  // Every colour that was begun is ended, also in a line that was cut.
  expect(text().split('\u001b[2m').length).toBe(text().split('\u001b[22m').length)
})
