import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

let cwd: string
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'millrace-main-')))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

test('help, no argument and --help say the same on stdout, with exit code 0', async () => {
  const answers = await Promise.all([[], ['help'], ['--help']].map(argv => runCli(argv, { cwd })))
  for (const { code, stdout, stderr } of answers) {
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(answers[0]?.stdout)
  }
})

test('a verb that was mistyped is answered with the one that was meant', async () => {
  const { code, stdout, stderr } = await runCli(['snapshto'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe(
    [
      '✖ MR4001  There is no command "snapshto"',
      '',
      '  Why     Did you mean "snapshot"?',
      '  Fix     millrace help',
      '  Docs    millrace explain MR4001',
      '',
    ].join('\n'),
  )
})

test('with --json an error is a value on stdout, and the exit code stays', async () => {
  const { code, stdout } = await runCli(['status', '--json'], { cwd })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    error: {
      code: 'MR4006',
      fix: 'millrace init      or, for a project in another folder, --working-directory <folder> after the command',
    },
    also: [],
  })
})

test('colours follow FORCE_COLOR and NO_COLOR; without a terminal there are none', async () => {
  const [plain, forced, refused] = await Promise.all([
    runCli(['explain', 'MR4001'], { cwd }),
    runCli(['explain', 'MR4001'], { cwd, env: { FORCE_COLOR: '1' } }),
    runCli(['explain', 'MR4001'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
  ])
  expect([plain, forced, refused].map(({ stdout }) => stdout.includes('\u001b['))).toEqual([
    false,
    true,
    false,
  ])
})

test('every problem of a millrace.yaml is shown at once, with its place', async () => {
  await writeFile(join(cwd, 'millrace.yaml'), 'project: Ä\ndatasets:\n  x: { source: { file: a.csv } }\n')
  const { code, stderr } = await runCli(['plan'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('millrace.yaml:1:10')
  expect(stderr).toContain('millrace.yaml:3:')
})
