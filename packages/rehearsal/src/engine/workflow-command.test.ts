import { expect, test } from 'vitest'
import { readCommand } from './workflow-command.ts'

test.each([
  ['::group::a::b', { command: 'group', properties: {}, data: 'a::b' }],
  [
    '::error file=a.py,line=3,title=A%2C b%3A c::bad%0Aworse %25',
    { command: 'error', properties: { file: 'a.py', line: '3', title: 'A, b: c' }, data: 'bad\nworse %' },
  ],
  ['::endgroup::', { command: 'endgroup', properties: {}, data: '' }],
  ['::add-mask::x::y', { command: 'add-mask', properties: {}, data: 'x::y' }],
  ['plain :: text', { command: undefined, properties: {}, data: 'plain :: text' }],
])('%s', (line, expected) => {
  expect(readCommand(line)).toEqual(expected)
})
