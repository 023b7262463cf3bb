import { afterEach, expect, it, vi } from 'vitest'
import { readLog } from '../testing/read-log.ts'
import { actionProgress } from './action-progress.ts'
import { openLog } from './log.ts'

afterEach(() => vi.useRealTimers())

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

it('A short step that prints nothing is one line', () => {
  const { progress, text } = record()
  progress.step('events: profiling')('4 columns')
  expect(text()).toBe('✓ events: profiling  4 columns  0.0 s\n')
})

it('A step that takes long says what it is at', () => {
  vi.useFakeTimers()
  const { progress, text } = record()
  const done = progress.step('delay: training')
  vi.advanceTimersByTime(2000)
  expect(text()).toBe('::group::delay: training\n')
  done()
  expect(text()).toBe('::group::delay: training\n::endgroup::\n✓ delay: training  0.0 s\n')
})

it('What it prints is a fold; steps within and beside it are lines in it', () => {
  const { progress, text } = record()
  const outer = progress.step('delay: training')
  progress.line('iteration 1')
  progress.step('uv: installing')('done')
  outer()
  expect(text()).toBe(
    [
      '::group::delay: training',
      '::stop-commands::c0ffee',
      'iteration 1',
      '✓ uv: installing  done  0.0 s',
      '::c0ffee::',
      '::endgroup::',
      '✓ delay: training  0.0 s',
      '',
    ].join('\n'),
  )
})

it('A step that is ended twice, or before one within it, leaves the folds in order', () => {
  const { progress, log, text } = record()
  const outer = progress.step('a')
  const inner = progress.step('b')
  outer()
  outer()
  inner()
  progress.line('after all')
  log.close()
  expect(readLog(text()).map(({ name }) => name)).toEqual(['group', 'endgroup', 'stop-commands'])
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
