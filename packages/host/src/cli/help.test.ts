import { expect, test } from 'vitest'
import { verbs } from '../specs.ts'
import type { VerbSpec } from '../verb.ts'
import { showHelp, showVerbHelp } from './help.ts'

const spec: VerbSpec = {
  summary: 'Take a version of a dataset and propose it, in as many words as it takes to make a long line.',
  group: 'stages',
  inputs: {
    dataset: { description: 'Name of a dataset.', type: 'string', positional: true, required: true },
    to: { description: 'Version to end at.', type: 'string', positional: true },
    rows: { description: 'How many rows.', type: 'integer', default: '10' },
    label: { description: 'Column with the truth.', type: 'string', required: true },
    'dry-run': { description: 'Say what would happen and change nothing.', type: 'boolean' },
  },
  load: () => import('../verbs/explain.ts'),
}

test('help of a verb says what it takes, wrapped to the terminal', () => {
  expect(showVerbHelp('snapshot', spec, 64)).toMatchInlineSnapshot(`
    "Take a version of a dataset and propose it, in as many words as
    it takes to make a long line.

      millrace snapshot <dataset> [to] --label <value> [flags]

      dataset                       Name of a dataset.
      to                            Version to end at.

      --rows <number>               How many rows. Default: 10.
      --label <value>               Column with the truth.
      --dry-run                     Say what would happen and change
                                    nothing.

      Every command takes
      --json                        Print the result as JSON.
      --help                        Say what the command does and
                                    which flags it has.
      --working-directory <value>   Folder of the project. Default:
                                    the current one.
      --env <value>                 Environment of millrace.yaml to
                                    use.
    "
  `)
})

test('help lists every verb once, in its group', () => {
  const help = showHelp(verbs, 80)
  expect(Object.keys(verbs).length).toBeGreaterThan(15)
  for (const name of Object.keys(verbs)) expect(help.split(`\n    ${name} `).length, name).toBe(2)
})

test('lines keep within the terminal, and within what reads well', () => {
  for (const width of [60, 80, 300]) {
    const all = [
      showHelp(verbs, width),
      ...Object.entries(verbs).map(([name, one]) => showVerbHelp(name, one, width)),
    ]
    const longest = Math.max(...all.flatMap(text => text.split('\n').map(line => line.length)))
    expect(longest).toBeLessThanOrEqual(Math.min(width, 100))
  }
})

test.each(Object.entries(verbs))('%s loads, and its help names each input', async (name, verb) => {
  expect((await verb.load()).run).toBeTypeOf('function')
  const help = showVerbHelp(name, verb, 100)
  for (const [input, { positional }] of Object.entries(verb.inputs)) {
    expect(help).toContain(positional ? `\n  ${input} ` : `\n  --${input} `)
  }
})
