import { runProgram } from '@millrace/pipeline'
import { expect, it } from 'vitest'
import { readLog } from '../testing/read-log.ts'
import { actionProgress } from './action-progress.ts'
import { openLog } from './log.ts'

const PRINTED = [
  '::error::from a program',
  '::set-env name=PATH::/evil',
  '##[add-path]/evil',
  '::add-mask::everything',
  '::stop-commands::mine',
]

it('What a program prints reaches the log as it is, and the runner carries out none of it', async () => {
  let text = ''
  const write = (written: string) => {
    text += written
  }
  const log = openLog(write)
  const core = {
    startGroup: (title: string) => write(`::group::${title}\n`),
    endGroup: () => write('::endgroup::\n'),
  }
  const progress = actionProgress(log, core, () => 0)
  const done = progress.step('delay: training')
  await runProgram({
    command: ['sh', '-c', 'printf "%s\\n" "$@"; printf "%s\\n" "$@" >&2', 'sh', ...PRINTED],
    cwd: process.cwd(),
    env: { PATH: process.env['PATH'] ?? '' },
    timeoutSeconds: 20,
    progress,
    secrets: [],
  })
  done()
  log.close()
  for (const line of PRINTED) expect(text.split(`\n${line}\n`).length - 1, line).toBeGreaterThan(0)
  expect(readLog(text).map(({ name }) => name)).toEqual(['group', 'stop-commands', 'endgroup'])
})
