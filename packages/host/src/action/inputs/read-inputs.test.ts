import type { MillraceError } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { readInputs } from './read-inputs.ts'

const specs = {
  model: { description: 'A model.', type: 'string', required: true },
  port: { description: 'A port.', type: 'integer' },
  'dry-run': { description: 'Change nothing.', type: 'boolean' },
  next: { description: 'A workflow.', type: 'string', default: 'pipeline.yml' },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like it
  token: { description: 'A token.', type: 'string', default: '${{ github.token }}' },
} as const

const read = (inputs: unknown) =>
  readInputs('train', specs, typeof inputs === 'string' ? inputs : JSON.stringify(inputs))

function failure(inputs: unknown): MillraceError {
  try {
    read(inputs)
  } catch (error) {
    return error as MillraceError
  }
  return expect.unreachable('it was taken')
}

describe('the inputs of a step', () => {
  it('are texts, whole numbers and booleans; an empty one is absent; a default of ours is filled in', () => {
    const given = { model: 'delay', port: '8500', 'dry-run': 'false', next: '', token: '', command: 'train' }
    expect(read(given)).toEqual({ model: 'delay', port: 8500, 'dry-run': false, next: 'pipeline.yml' })
  })

  it('keep every character of a text', () => {
    const model = '  "a"\n$(b) `c` \u202e\\n ::error:: '
    expect(read({ model })['model']).toBe(model)
  })

  it.each([
    ['a misspelled name', { model: 'a', prot: '1' }, 'MR4100', 'Write "port:" instead'],
    ['a name of nothing', { model: 'a', zzzzzz: '1' }, 'MR4100', 'Remove the line "zzzzzz:"'],
    ['a name of every object', { model: 'a', constructor: '1' }, 'MR4100', 'Remove'],
    ['TRUE', { model: 'a', 'dry-run': 'TRUE' }, 'MR4101', 'dry-run: true'],
    ['a number with a sign', { model: 'a', port: '+1' }, 'MR4101', 'port: 8500'],
    ['nothing for what is required', { model: '' }, 'MR4102', 'model: <value>'],
    ['no JSON', 'model: a', 'MR4103', 'uses:'],
    ['a list', ['a'], 'MR4103', 'uses:'],
    ['a list in it', { model: ['a'] }, 'MR4103', 'uses:'],
  ])('refuse %s and say the line to write', (_, inputs, code, fix) => {
    const error = failure(inputs)
    expect(error.code).toBe(code)
    expect(error.fix).toContain(fix)
  })

  it('are all judged at once', () => {
    const error = failure({ prot: '1', 'dry-run': 'yes' })
    expect(error.also.map(({ code }) => code)).toEqual(['MR4100', 'MR4101'])
  })
})
