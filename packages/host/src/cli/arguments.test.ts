import { type InputSpecs, MillraceError } from '@millrace/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

const specs: InputSpecs = {
  dataset: { description: 'A name.', type: 'string', positional: true, required: true },
  other: { description: 'Another name.', type: 'string', positional: true },
  rows: { description: 'How many.', type: 'integer' },
  margin: { description: 'A text.', type: 'string', default: '0.01' },
  'dry-run': { description: 'Change nothing.', type: 'boolean' },
}

const read = (...argv: string[]) => readArguments('snapshot', specs, argv)

function refusal(...argv: string[]): Pick<MillraceError, 'code' | 'message' | 'why' | 'exitCode'> {
  try {
    read(...argv)
  } catch (error) {
    if (error instanceof MillraceError) return error
    throw error
  }
  return { code: 'MR4001', message: 'nothing was refused', why: '', exitCode: 0 }
}

describe('arguments', () => {
  test('are read by their flags, before and behind positional ones', () => {
    const wanted = { dataset: 'flights', other: 'airports', rows: 7, margin: '0.01', 'dry-run': true }
    expect(read('flights', '--rows', '7', 'airports', '--dry-run')).toMatchObject(wanted)
    expect(read('--dry-run', '--rows=7', 'flights', 'airports')).toMatchObject(wanted)
  })

  test('keep what stands behind "=", further ones and nothing at all', () => {
    expect(read('x', '--margin=a=b')['margin']).toBe('a=b')
    expect(read('x', '--margin=')['margin']).toBe('')
    expect(read('x', '--margin', '')['margin']).toBe('')
  })

  test('behind "--" are positional, whatever they look like', () => {
    expect(read('--', '--rows', '-x')).toMatchObject({ dataset: '--rows', other: '-x' })
  })

  test('may be negative or dashed values when they stand behind "="', () => {
    expect(read('x', '--margin=-1')['margin']).toBe('-1')
  })

  test('have their defaults, and are absent without one', () => {
    expect(read('x')).toMatchObject({ margin: '0.01' })
    expect(read('x')['rows']).toBeUndefined()
  })

  test('that every verb has are there without being named', () => {
    expect(read('x', '--json', '--env', 'prod')).toMatchObject({ json: true, env: 'prod' })
    expect(read('--help')).toMatchObject({ help: true })
    expect(read('-h')).toMatchObject({ help: true })
  })

  test('of any text come out as they went in', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(read('x', `--margin=${text}`)['margin']).toBe(text)
        expect(read('--', text)['dataset']).toBe(text)
      }),
    )
  })
})

describe('refused', () => {
  test('is an unknown flag, with the one that was meant', () => {
    expect(refusal('x', '--dryrun')).toMatchObject({
      code: 'MR4002',
      why: 'Did you mean --dry-run?',
      exitCode: 2,
    })
    expect(refusal('x', '--qqqqqq')).toMatchObject({ code: 'MR4002', why: 'See its flags with --help.' })
    expect(refusal('x', '-z')).toMatchObject({ code: 'MR4002' })
    expect(refusal('--dataset', 'x').code, 'positional ones have no flag').toBe('MR4002')
  })

  test('is an argument too few or too many', () => {
    expect(refusal()).toMatchObject({ code: 'MR4003', message: 'millrace snapshot needs <dataset>' })
    expect(refusal('a', 'b', 'c')).toMatchObject({ code: 'MR4004', message: expect.stringContaining('"c"') })
  })

  test('is a value of another kind', () => {
    for (const value of ['seven', '1.5', '-1', '', '9'.repeat(16)])
      expect(refusal('x', `--rows=${value}`), value).toMatchObject({ code: 'MR4005' })
    expect(refusal('x', '--rows')).toMatchObject({ code: 'MR4005', message: '--rows takes a whole number' })
    expect(refusal('x', '--margin')).toMatchObject({ code: 'MR4005', message: '--margin takes a value' })
    expect(refusal('x', '--dry-run=yes')).toMatchObject({
      code: 'MR4005',
      message: '--dry-run takes no value',
    })
  })

  test('is a value that was forgotten before the next flag', () => {
    expect(refusal('x', '--margin', '--dry-run')).toMatchObject({
      code: 'MR4005',
      message: '--margin takes a value',
    })
  })

  test('is a flag twice with two values', () => {
    expect(refusal('x', '--rows=1', '--rows=2')).toMatchObject({ code: 'MR4005' })
    expect(refusal('x', '--json', '--json')).toMatchObject({ exitCode: 0 })
  })
})
