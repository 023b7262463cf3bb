import { expect, test } from 'vitest'
import { configText, refusals } from './testing.ts'

/** A change to the example file, and every problem that it makes: code, place, marked text, title. */
const bad: Record<string, { change: readonly [from: string, to: string] | string; problems: string[] }> = {
  'a key that stands twice': {
    change: ['    time: date', '    time: date\n    time: day'],
    problems: ['MR1006 8:5 «time» Key time stands twice in one map'],
  },
  'a tag that runs code elsewhere': {
    change: ['train.py', '!!js/function "x"'],
    problems: ['MR1007 20:48 «!!js/function» Tag !!js/function is not allowed'],
  },
  'a tag of somebody': {
    change: ['time: date', 'time: !column date'],
    problems: ['MR1007 7:11 «!column» Tag !column is not allowed'],
  },
  'a tab': {
    change: ['    time: date', '\ttime: date'],
    problems: [
      'MR1011 7:1 «␉» A tab indents this line',
      'MR1005 9:1 « » Not valid YAML: this line is not indented like its neighbours',
    ],
  },
  'a line that is not indented like its neighbours': {
    change: ['    time: date', '   time: date'],
    problems: ['MR1005 7:1 « » Not valid YAML: this line is not indented like its neighbours'],
  },
  'two keys on one line': {
    change: ['    time: date', '    time: date: x'],
    problems: ['MR1005 7:11 «d» Not valid YAML: a second ": " stands on one line'],
  },
  'a quote that does not end': {
    change: ['time: date', 'time: "date'],
    problems: ['MR1005 7:11 «"date» Not valid YAML: a quote is not closed'],
  },
  'a bracket that does not end': {
    change: ['[hour, weekday]', '[hour, weekday'],
    problems: ['MR1005 18:7 «-» Not valid YAML: a "[" or "{" above is not closed'],
  },
  'an at sign': {
    change: ['time: date', 'time: @date'],
    problems: ['MR1005 7:11 «@» Not valid YAML: text can not start with this character'],
  },
  'a list as a key': {
    change: ['    time: date', '    [time]: date'],
    problems: ['MR1005 7:5 «[» Not valid YAML: a key must be text, not a list or a map'],
  },
  'a second document': {
    change: ['features:\n', '---\nfeatures:\n'],
    problems: ['MR1009 10:1 «---» millrace.yaml holds more than one YAML document'],
  },
  'Latin-1': {
    change: ['What', 'Wh\ufffdt'],
    problems: ['MR1004 1:5 «\ufffd» millrace.yaml is not UTF-8 text'],
  },
  'a NUL': {
    change: ['time: date', 'time: da\0te'],
    problems: ['MR1004 7:13 «␀» millrace.yaml is not UTF-8 text'],
  },
  nothing: { change: '', problems: ['MR1010 1:1 «» millrace.yaml is empty'] },
  'a comment alone': { change: '# soon\n', problems: ['MR1010 1:1 «» millrace.yaml is empty'] },
  'a text': {
    change: 'flights\n',
    problems: ['MR1022 1:1 «flights» the file must be a map of keys; it is "flights"'],
  },
  'a list': {
    change: '- flights\n',
    problems: ['MR1022 1:1 «-» the file must be a map of keys; it is a list'],
  },
}

for (const [sentence, { change, problems }] of Object.entries(bad)) {
  test(`refused: ${sentence}`, () => {
    const text = typeof change === 'string' ? change : configText.replace(...change)
    expect(text).not.toBe(configText)
    expect(refusals(text)).toEqual({ rows: problems, faults: [] })
  })
}
