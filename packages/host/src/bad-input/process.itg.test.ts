import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAnswer } from './testing/bad-input.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-bad-'))
  writeFileSync(join(folder, 'head.csv'), 'a,b\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command line as a process of its own, from source. */
function run(...argv: string[]) {
  const main = new URL('../main.ts', import.meta.url).href
  const program = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv.slice(1), '0.0.0')`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=source', '--input-type=module', '--eval', program, '--', ...argv],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', GIT_CEILING_DIRECTORIES: folder },
    },
  )
  return { exitCode: status ?? -1, stdout, stderr }
}

test('a process leaves with the exit code, its result on stdout and the error on stderr', () => {
  checkAnswer(run('stauts', '--json'), { code: 'MR4001', exit: 2 })
  checkAnswer(run('status', '--json'), { code: 'MR4006', exit: 2 })
  checkAnswer(run('drift', '--reference', 'head.csv', '--current', 'head.csv', '--json'), {
    code: 'MR2503',
    exit: 1,
  })
  const { stdout, stderr } = run('status')
  expect([stdout, stderr]).toEqual(['', expect.stringContaining('✖ MR4006')])
})
