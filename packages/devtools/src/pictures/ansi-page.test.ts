import { expect, test } from 'vitest'
import { ansiPage, ansiPageSize } from './ansi-page.ts'

const bodyOf = (output: string) => ansiPage(output).split('<pre>\n')[1]?.split('</pre>')[0]

test('colours and weights become spans, and a line starts plain', () => {
  expect(bodyOf('\u001b[1mRUN\u001b[22m now \u001b[32;2mok\nnext')).toBe(
    '<span class="b">RUN</span> now <span class="d c2">ok</span>\nnext',
  )
  expect(bodyOf('\u001b[91mred\u001b[39m plain \u001b[0m')).toBe('<span class="c1">red</span> plain ')
})

test('text that looks like markup stays text', () => {
  expect(bodyOf('a <b> & c')).toBe('a &lt;b> &amp; c')
})

test('the picture is as large as the text without its colours', () => {
  expect(ansiPageSize('\u001b[1mfour\u001b[0m   \nx\n\n')).toEqual({ width: 74, height: 80 })
})
