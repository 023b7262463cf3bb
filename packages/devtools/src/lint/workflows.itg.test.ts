import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { actionlint, runActionlint, withoutDollarLines } from './actionlint.ts'
import { sayFinding } from './finding.ts'
import { openLintGround } from './ground.ts'
import { findTool } from './install-tool.ts'
import { runZizmor, zizmor } from './zizmor.ts'

const ground = openLintGround()
afterAll(() => ground.remove())

const linters = { actionlint: await findTool(actionlint), zizmor: await findTool(zizmor) }
for (const { why } of Object.values(linters)) if (why !== undefined) console.warn(why)

const bad = `on: push
jobs:
  bad:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo "\${{ github.event.head_commit.message }} \${{ nothing.here }}"
`

test('there is something of each kind to look at', () => {
  const count = (pattern: RegExp) => ground.files.filter(path => pattern.test(path)).length
  expect(count(/^\.github\/workflows\//)).toBeGreaterThan(0)
  expect(count(/^templates\/tabular\/\.github\/workflows\//)).toBe(4)
  expect(count(/^actions\/.*\/action\.yml$/)).toBeGreaterThan(5)
  expect(count(/dependabot\.yml$/)).toBe(2)
  expect(ground.snippets.length).toBeGreaterThan(8)
  expect(new Set(ground.snippets.map(place => place.split(':')[0])).size).toBeGreaterThan(5)
})

test.skipIf(linters.actionlint.why)('actionlint finds nothing but the lines it does not know', async () => {
  const { findings, read } = await runActionlint(
    linters.actionlint.program ?? '',
    ground.folder,
    ground.workflows,
  )
  expect([...read].sort()).toEqual([...ground.workflows].sort())
  const { rest, dollarLines } = withoutDollarLines(findings)
  expect(rest.map(sayFinding)).toEqual([])
  // The six and the root action, each once: no more, and no fewer, or the exception could go.
  expect(dollarLines).toBe(7)
})

test.skipIf(linters.zizmor.why)('zizmor as auditor, without ignores, finds nothing', async () => {
  const { findings, read } = await runZizmor(linters.zizmor.program ?? '', ground.folder)
  expect([...read].sort()).toEqual([...ground.files].sort())
  expect(findings.map(sayFinding)).toEqual([])
})

test.skipIf(linters.actionlint.why || linters.zizmor.why)(
  'both find what is wrong in a bad workflow',
  async () => {
    const folder = join(ground.folder, 'bad')
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows/bad.yml'), bad)
    const said = await runActionlint(linters.actionlint.program ?? '', folder, [
      '.github/workflows/bad.yml',
      '.github/workflows/bad.yml',
    ])
    expect(said.findings.map(({ rule }) => rule)).toContain('expression')
    const { findings } = await runZizmor(linters.zizmor.program ?? '', folder)
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['template-injection', 'unpinned-uses', 'artipacked', 'concurrency-limits']),
    )
    expect(findings[0]).toMatchObject({ path: './.github/workflows/bad.yml', line: expect.any(Number) })
  },
)

test('what users get has the pin of a release everywhere', () => {
  const pins = ground.files.flatMap(path =>
    [...readFileSync(join(ground.folder, path), 'utf8').matchAll(/millrace\/millrace\S*@(\S+)/g)].map(
      match => match[1],
    ),
  )
  expect(pins.length).toBeGreaterThan(12)
  expect(pins.filter(sha => sha !== '5eed'.repeat(10))).toEqual([])
})
