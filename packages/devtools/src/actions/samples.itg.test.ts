import { expect, test } from 'vitest'
import { runPage } from '../docs/run-page.ts'

test('what the READMEs of the actions show is what the commands print', {
  timeout: 180_000,
}, async context => {
  const results = await runPage(context, 'packages/devtools/src/actions/samples.golden.md')
  expect(results.filter(({ step }) => step.expected !== undefined).length).toBe(6)
})
