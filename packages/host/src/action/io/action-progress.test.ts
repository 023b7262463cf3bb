import { expect, it } from 'vitest'
import { readLog } from '../testing/read-log.ts'
import { actionProgress } from './action-progress.ts'
import { openLog } from './log.ts'

function record() {
  let text = ''
  const write = (written: string) => {
    text += written
  }
  const core = {
    startGroup: (title: string) => write(`::group::${title}\n`),
    endGroup: () => write('::endgroup::\n'),
  }
  const log = openLog(write, 'c0ffee')
  return { progress: actionProgress(log, core, () => 0), log, text: () => text }
}

it('A step is a fold; steps within and beside it are lines in it', () => {
  const { progress, text } = record()
  const outer = progress.step('delay: training')
  const inner = progress.step('uv: installing')
  inner('done')
  outer()
  expect(text()).toBe(
    '::group::delay: training\n· uv: installing\n✓ uv: installing  done  0.0 s\n::endgroup::\n✓ delay: training  0.0 s\n',
  )
})

it('A step that is ended twice, or before one within it, leaves the folds in order', () => {
  const { progress, log, text } = record()
  const outer = progress.step('a')
  const inner = progress.step('b')
  outer()
  outer()
  inner()
  log.close()
  expect(readLog(text()).map(({ name }) => name)).toEqual(['group', 'endgroup'])
})

it('What a program prints is no command, nor is a title over several lines', () => {
  const { progress, log, text } = record()
  const done = progress.step('a\n::error::title')
  progress.line('::error::printed')
  progress.line('##[add-path]/evil')
  done('10 rows\n::error::result')
  log.close()
  expect(readLog(text()).map(({ name }) => name)).toEqual(['group', 'stop-commands', 'endgroup'])
})
