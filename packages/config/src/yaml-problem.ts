import type { MillraceError } from '@millrace/contract'
import type { YAMLError } from 'yaml'
import { problemAt, type TextSource } from './problem-at.ts'

/** A parser's complaint in plain words, where it was seen. */
export function yamlProblem(source: TextSource, error: YAMLError): MillraceError {
  const [start, end] = error.pos
  const seen = source.text.slice(start, end)
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:,}]+|^["'][^\n]*?["']/.exec(source.text.slice(start))?.[0] ?? seen
    return problemAt(source, 'MR1006', { values: { key }, range: [start, start + key.length] })
  }
  if (error.code === 'TAB_AS_INDENT') {
    const tab = source.text.lastIndexOf('\t', start)
    return problemAt(source, 'MR1011', { values: {}, range: tab < 0 ? [start, end] : [tab, tab + 1] })
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return problemAt(source, 'MR1007', { values: { tag: seen || 'here' }, range: [start, end] })
  }
  const [problem, fix] = words[error.code] ?? [
    lowerFirst(error.message),
    'Compare it with the lines around it.',
  ]
  return problemAt(source, 'MR1005', { values: { problem, fix }, range: [start, end] })
}

/** The parser's codes that people meet, with what helps; its own words for the rest. */
const words: Partial<Record<YAMLError['code'], readonly [problem: string, fix: string]>> = {
  BAD_INDENT: [
    'this line is not indented like its neighbours',
    'Give all keys of one map the same indentation.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second ": " stands on one line',
    'Put text that holds ": " into quotes, or start a new line.',
  ],
  BAD_SCALAR_START: ['text can not start with this character', 'Put the text into quotes.'],
  BAD_DQ_ESCAPE: [
    'this escape does not exist in double quotes',
    'Write the backslash twice, or use single quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key is broken over two lines, or lacks its ":"',
    'Write "key: value" on one line.',
  ],
  NON_STRING_KEY: ['a key must be text, not a list or a map', 'Write "key: value" with a plain key.'],
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
