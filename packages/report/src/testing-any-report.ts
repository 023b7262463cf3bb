import type { Block, Report, Text } from '@millrace/contract'
import fc from 'fast-check'
import { buildReport } from './testing.ts'
import { payloads } from './testing-payloads.ts'

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...payloads))
const text: fc.Arbitrary<Text> = fc.oneof(
  words,
  fc.array(
    fc.oneof(
      words,
      words.map(strong => ({ strong })),
      words.map(code => ({ code })),
      fc.record({ link: words, href: words }),
    ),
    { maxLength: 5 },
  ),
)
const align = fc.constantFrom('left' as const, 'right' as const)
const number = fc.oneof(fc.double(), fc.integer({ min: -9, max: 9 }))
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('list' as const), title: words, items: fc.array(text, { maxLength: 60 }) }),
  fc.record({ kind: fc.constant('code' as const), language: words, code: words }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: words, align }), { maxLength: 4 }),
    rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    title: words,
    alt: words,
    mark: fc.constantFrom('line' as const, 'bar' as const, 'interval' as const),
    x: fc.record({
      title: words,
      scale: fc.constantFrom('linear' as const, 'time' as const, 'category' as const),
    }),
    y: fc.record({ title: words }),
    series: fc.array(
      fc.record({ name: words, points: fc.array(fc.record({ x: fc.oneof(number, words), y: number })) }),
      { maxLength: 5 },
    ),
  }),
)
/** Any report at all: binary text, payloads, empty tables, numbers that are none. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    title: words,
    key: fc.constantFrom('data:flights', 'promotion:delay:production'),
    verdict: fc.record({ tone: fc.constantFrom('good' as const, 'bad' as const), text: words, next: text }),
    blocks: fc.array(block, { maxLength: 6 }),
    folds: fc.array(fc.record({ summary: words, blocks: fc.array(block, { maxLength: 4 }) }), {
      maxLength: 5,
    }),
    footer: text,
  })
  .map(buildReport)
