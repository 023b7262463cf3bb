// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateCondition, evaluateTemplate } from './expressions.ts'
import { splitTemplate } from './split-template.ts'

const contexts = {
  github: { ref: 'refs/heads/main', event: { pull_request: { number: 3 } } },
  vars: { MILLRACE: 'on' },
  needs: { a: { result: 'success' } },
}
const place = 'test'
const ok = { success: true, failure: false, cancelled: false }

test.each([
  ['a ${{ github.ref }} b', 'a refs/heads/main b'],
  ['${{ github.event.pull_request.number || github.ref }}', 3],
  ['pipeline-${{ github.event.pull_request.number || github.ref }}', 'pipeline-3'],
  ["${{ format('{0}}}', 'x') }}", 'x}'],
  ["${{ 'it''s }}' }}", "it's }}"],
  ['${{ github.nothing.there }}', null],
  ['${{ github.nothing }}x', 'x'],
  ['${{ fromJSON(\'{"a":[1,2]}\') }}', { a: [1, 2] }],
  ['no expression', 'no expression'],
  ['open ${{ github.ref', 'open ${{ github.ref'],
])('%s', (text, expected) => {
  expect(evaluateTemplate(text, { contexts, place })).toEqual(expected)
})

test.each([
  ["vars.MILLRACE == 'on'", ok, true],
  ["${{ vars.MILLRACE == 'on' }}", { ...ok, success: false }, false],
  ["always() && vars.MILLRACE == 'on'", { ...ok, success: false }, true],
  ["vars.MILLRACE == 'always()'", { ...ok, success: false }, false],
  ['failure()', { success: false, failure: true, cancelled: false }, true],
  ['!cancelled()', { success: false, failure: true, cancelled: false }, true],
  [undefined, { ...ok, success: false }, false],
  ['${{ false }} && x', ok, true],
  [false, ok, false],
])('if: %s', (condition, status, expected) => {
  expect(evaluateCondition(condition, { contexts, status, place })).toBe(expected)
})

test('what can not be evaluated says where and what', () => {
  expect(() => evaluateTemplate('${{ nope.x }}', { contexts, place: 'w.yml: concurrency' })).toThrow(
    /nope\.x of w\.yml: concurrency/,
  )
})

test('the parts of a text make the text again', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('${{', '}}', "'", ' github.ref '))
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const text = pieces.join('')
      const again = splitTemplate(text).map(part => (part.kind === 'text' ? part.text : `\${{${part.text}}}`))
      expect(again.join('').replaceAll(' ', '')).toBe(text.replace(/\$\{\{\s+/g, '${{').replaceAll(' ', ''))
    }),
  )
})
