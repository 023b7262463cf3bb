import type { MillraceError } from '@millrace/contract'
import { visit, type YAMLError } from 'yaml'
import { problemAt, type Range } from './problem-at.ts'
import type { YamlSource } from './yaml-source.ts'

/** A parser's complaint in plain words, where it was seen. */
export function yamlProblem(source: YamlSource, error: YAMLError): MillraceError {
  const [start, end] = error.pos
  if (error.code === 'TAB_AS_INDENT') {
    const tab = source.text.lastIndexOf('\t', start)
    return problemAt(source, 'MR1011', { values: {}, range: tab < 0 ? [start, end] : [tab, tab + 1] })
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return problemAt(source, 'MR1007', {
      values: { tag: source.text.slice(start, end) || 'here' },
      range: [start, end],
    })
  }
  if (error.code === 'MISSING_CHAR' && /closing .quote/.test(error.message)) {
    const values = { problem: 'a quote is not closed', fix: 'Close the quote on the same line.' }
    return problemAt(source, 'MR1005', { values, range: openQuote(source, start) })
  }
  if (/end with a [\]}]/.test(error.message)) {
    const values = {
      problem: 'a "[" or "{" above is not closed',
      fix: 'Close it, or indent this line further.',
    }
    return problemAt(source, 'MR1005', { values, range: [start, end] })
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

/** The parser notices an open quote at the end of the file; what helps is where it starts. */
function openQuote({ document, text }: YamlSource, end: number): Range {
  let start = end
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0]
    },
  })
  const lineEnd = text.indexOf('\n', start)
  return [start, lineEnd < 0 ? text.length : lineEnd]
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
