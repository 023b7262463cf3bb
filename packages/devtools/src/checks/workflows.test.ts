import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './workspace.ts'

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

test('there are workflows to check', () => {
  expect(workflows.length).toBeGreaterThan(0)
})

test.each(workflows)('$name: actions are pinned to a commit and say their version', ({ text }) => {
  const uses = text.split('\n').filter(line => /^\s*-?\s*uses:/.test(line))
  expect(uses.length).toBeGreaterThan(0)
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test.each(workflows)('$name: least permissions, a time limit, one run at a time', ({ text }) => {
  expect(text).toMatch(/^permissions:(\n {2}contents: read| \{\})$/m)
  expect(text).toMatch(/^concurrency:$/m)
  const jobs = text.match(/^ {4}runs-on:/gm)?.length ?? 0
  expect(jobs).toBeGreaterThan(0)
  expect(text.match(/^ {4}timeout-minutes: \d+$/gm)?.length).toBe(jobs)
})
