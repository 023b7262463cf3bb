import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStepPlace, type StepPlace } from './testing/step-place.ts'

let place: StepPlace
beforeAll(() => {
  place = openStepPlace()
  place.write('millrace.yaml', 'project: x\n')
})
afterAll(() => place.remove())

/** What people, branches and data may put into an input: 31 texts that some reader takes for more than a text. */
const texts: readonly string[] = [
  `"`,
  `'`,
  '`touch pwned`',
  '$(touch pwned)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like it
  '${{ github.token }}',
  '; touch pwned;',
  '| touch pwned',
  '&& touch pwned',
  '> pwned',
  'a\nb',
  'a\r\n::error::b',
  '\n::set-output name=evil::1',
  '::set-env name=EVIL::1',
  '::add-mask::e',
  '::add-path::/evil',
  '::stop-commands::evil',
  '::error file=a,line=1::evil',
  '##[set-env name=EVIL]1',
  '##[add-path]/evil',
  '%0A::error::evil',
  'EVIL=1',
  'a<<EOF\nb\nEOF\nEVIL=1',
  'ghadelimiter_evil\nEVIL<<ghadelimiter_evil\n1\nghadelimiter_evil',
  '--help',
  '--upload-pack=touch pwned',
  '-o pwned',
  '../../etc/passwd',
  '/etc/passwd',
  '\u0000\u0007\u001b[2J',
  '\u202e\u2066evil',
  '__proto__',
]

/** Inputs of texts of every kind, each in a step that would get as far as possible. */
const steps: readonly [string, string, string, Record<string, string>][] = [
  ['validate', 'candidate', 'file', { label: 'y', score: 'p' }],
  ['validate', 'model', 'name', {}],
  ['drift', 'reference', 'file', { current: 'millrace.yaml' }],
  ['train', 'dry-run', 'boolean', {}],
  ['plan', 'env', 'name', {}],
  ['plan', 'working-directory', 'folder', {}],
  ['plan', 'on-no', 'choice', {}],
  ['plan', 'token', 'secret', {}],
]

const OURS = ['add-mask', 'endgroup', 'error', 'group', 'stop-commands', 'warning']

describe.each(steps)('%s with a hostile %s', (command, name, _, others) => {
  it.each(texts)('%j runs nothing and says nothing to the runner', async text => {
    const before = { ...process.env }
    const { exit, commands, outputs, leaks, log } = await place.run({
      command,
      inputs: { ...others, [name]: text },
    })
    expect(exit, log).not.toBe(0)
    expect(leaks).toBe('')
    expect(Object.keys(outputs)).toEqual(['exit'])
    expect(process.env).toEqual(before)
    expect(commands.filter(one => !OURS.includes(one.name))).toEqual([])
    // A command of ours says what we say: whose it is stands in its title.
    for (const one of commands.filter(({ name }) => name === 'error' || name === 'warning'))
      expect(one.properties['title']).toMatch(/^MR\d{4} /)
    expect(commands.filter(({ name }) => name === 'stop-commands').map(({ text }) => text)).not.toContain(
      'evil',
    )
    expect(readdirSync(place.workspace)).not.toContain('pwned')
    expect(existsSync(join(place.workspace, '..', 'pwned'))).toBe(false)
  })
})

it.each(texts)('The command %j is none', async command => {
  const { exit, commands, outputs, leaks } = await place.run({ command })
  expect([exit, Object.keys(outputs), leaks]).toEqual([2, ['exit'], ''])
  expect(commands.filter(one => !OURS.includes(one.name))).toEqual([])
})

it.each(texts)('The input %j is none', async name => {
  const { exit, commands, outputs, leaks } = await place.run({ command: 'plan', inputs: { [name]: 'x' } })
  expect([exit, Object.keys(outputs), leaks]).toEqual([2, ['exit'], ''])
  expect(commands.filter(one => !OURS.includes(one.name))).toEqual([])
})
