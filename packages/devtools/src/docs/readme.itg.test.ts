import { expect, test } from 'vitest'
import { runPage } from './run-page.ts'

test('the commands in the README give what it shows', { timeout: 60_000 }, async context => {
  const results = await runPage(context, 'README.md')
  expect(results.length).toBe(2)
})
