import { expect, test } from 'vitest'
import { openActLog } from './act-log.ts'
import { openJobLog } from './job-log.ts'

const line = (more: object): string =>
  `${JSON.stringify({ jobID: 'build', level: 'info', stage: 'Main', stepID: ['0'], step: 'Build', ...more })}\n`

function read(lines: readonly string[]): { said: string[]; log: ReturnType<typeof openActLog> } {
  const said: string[] = []
  const log = openActLog(
    'build',
    openJobLog(text => void said.push(text)),
  )
  for (const text of lines) log.push(text)
  return { said, log }
}

test('lines of steps stay, groups are kept, errors and warnings become annotations of their step', () => {
  const { said, log } = read([
    line({ msg: '⭐ Run Main Build' }),
    line({ raw_output: true, msg: 'hello\n' }),
    line({ command: 'group', arg: 'Inside', raw: '::group::Inside\n' }),
    line({ command: 'endgroup', raw: '::endgroup::\n' }),
    line({ command: 'error', level: 'error', raw: '::error file=a.py,line=3,title=T::bad\n' }),
    line({ command: 'error', level: 'error', raw: '::error::Process completed with exit code 2.\n' }),
    line({ stepResult: 'failure', executionTime: 1_250_000_000, msg: '  ❌  Failure - Main Build' }),
    line({ level: 'error', msg: 'exit status 2' }),
    line({ stage: 'Post', msg: '⭐ Run Post Build' }),
    line({ jobResult: 'failure', stage: undefined, stepID: undefined, msg: 'Job failed' }),
  ])
  expect(said).toEqual([
    '▶ Build',
    'hello',
    '::group::Inside',
    '::endgroup::',
    '##[error]bad',
    '##[error]Process completed with exit code 2.',
  ])
  expect(log.log.annotations()).toEqual([
    { level: 'failure', message: 'bad', title: 'T', file: 'a.py', line: 3 },
    { level: 'failure', message: 'Process completed with exit code 2.' },
  ])
  expect(log.steps()).toEqual([
    { id: '0', stage: 'Main', name: 'Build', outcome: 'failure', seconds: 1.25 },
    { id: '0', stage: 'Post', name: 'Build', outcome: 'running', seconds: 0 },
  ])
  expect(log.result()).toBe('failure')
})

test('a value that was masked is shown nowhere from then on', () => {
  const { said, log } = read([
    line({ command: 'add-mask', raw: '::add-mask::hunter2\n' }),
    line({ raw_output: true, msg: 'the word is hunter2, aHVudGVyMg== in base64\n' }),
    line({ command: 'summary', content: '# hunter2\n' }),
    line({ command: 'warning', raw: '::warning::hunter2?\n' }),
  ])
  expect(`${said.join()}${log.log.summaries().join()}${JSON.stringify(log.log.annotations())}`).not.toMatch(
    /hunter2|aHVudGVyMg==/,
  )
})

test('a step has at most ten annotations of a level, and a summary of 1 MiB', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    line({ command: 'warning', raw: `::warning::w${index}\n` }),
  )
  const { log } = read([
    ...many,
    line({ command: 'summary', content: 'x'.repeat(1024 * 1024 + 1) }),
    line({ msg: '⭐ Run Main Next', step: 'Next', stepID: ['1'] }),
    line({ command: 'warning', raw: '::warning::next\n', stepID: ['1'] }),
  ])
  expect(log.log.annotations().filter(it => it.level === 'warning')).toHaveLength(11)
  expect(log.log.annotations().find(it => it.level === 'failure')?.message).toContain(
    'supports content up to a size of 1024k',
  )
  expect(log.log.summaries()).toEqual([])
})

test('lines in pieces, lines of other jobs and what is no JSON', () => {
  const text = line({ raw_output: true, msg: 'whole\n' })
  const { said } = read([
    text.slice(0, 20),
    text.slice(20),
    line({ jobID: 'stub', raw_output: true, msg: 'no\n' }),
    'Error: it broke\n',
  ])
  expect(said).toEqual(['whole', 'act: Error: it broke'])
})

test('a command after white space is one for the runner, unless commands are stopped', () => {
  const { said, log } = read([
    line({ raw_output: true, msg: ' \u0085::error::hidden\n' }),
    line({ command: 'stop-commands', arg: 'word', raw: '::stop-commands::word\n' }),
    line({ raw_output: true, msg: ' ::error::data\n' }),
    line({ command: 'word', raw: '::word::\n' }),
    line({ raw_output: true, msg: ' ::warning::again\n' }),
  ])
  expect(log.log.annotations().map(it => it.message)).toEqual(['hidden', 'again'])
  expect(said).toContain(' ::error::data')
})
