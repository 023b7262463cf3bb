import { expect, test } from 'vitest'
import { runPage } from './run-page.ts'

test('the first tutorial gives what it shows, from init to rollback', { timeout: 300_000 }, async context => {
  const results = await runPage(context, 'docs/tutorial/first-model.md')
  expect(results.length).toBeGreaterThan(15)
  expect(results.filter(({ step }) => step.expected !== undefined).length).toBeGreaterThan(12)
})
