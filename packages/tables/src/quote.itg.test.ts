import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openEngine } from './engine.ts'
import { quoteName, quoteText } from './quote.ts'

it('gives DuckDB back every name and text as it was', async () => {
  const engine = await openEngine({ threads: 1, tempFolder: tmpdir() })
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(value => !value.includes('\0'))
  await fc.assert(
    fc.asyncProperty(text, async value => {
      expect(await engine.rows(`SELECT ${quoteText(value)} AS ${quoteName(value)}`)).toEqual([
        { [value]: value },
      ])
    }),
    {
      numRuns: 100,
      examples: [["'; DROP TABLE t; --"], ['"'], ["\\'"], ['$$'], ["''"], ['__proto__'], ['toString']],
    },
  )
  engine.close()
})
