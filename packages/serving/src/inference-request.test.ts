import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInferenceRequest } from './inference-request.ts'
import { logisticModel } from './testing.ts'

const { card } = logisticModel({ weights: [1, 2] })

const value = fc.option(fc.float({ noNaN: true, noDefaultInfinity: true }), { nil: null })
const table = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 })

const whole = (shape: unknown, data: unknown, more = {}): unknown => ({
  inputs: [{ name: 'features', datatype: 'FP32', shape, data, ...more }],
})

describe('an inference request', () => {
  test('is the same flat, nested and by column', () => {
    fc.assert(
      fc.property(table, rows => {
        const shape = [rows.length, 2]
        const columns = card.features.map((name, index) => ({
          name,
          datatype: 'FP32',
          shape: [rows.length],
          data: rows.map(row => row[index]),
        }))
        const matrix = Float32Array.from(rows.flat().map(cell => cell ?? Number.NaN))
        const expected = { id: undefined, rows: rows.length, matrix }
        for (const body of [whole(shape, rows.flat()), whole(shape, rows), { inputs: columns.reverse() }]) {
          expect(readInferenceRequest(body, card)).toEqual(expected)
        }
      }),
    )
  })

  test('keeps its id', () => {
    const body = { id: 'a-1', ...(whole([1, 2], [1, 2]) as object), outputs: [{ name: 'probability' }] }
    expect(readInferenceRequest(body, card)).toMatchObject({ id: 'a-1', rows: 1 })
  })

  test.each([
    ['no object', [], /JSON object/],
    ['no inputs', {}, /inputs/],
    ['an id that is a number', { id: 3, ...(whole([1, 2], [1, 2]) as object) }, /id/],
    ['another width', whole([1, 3], [1, 2, 3]), /shape \[rows, 2\]/],
    ['too little data', whole([2, 2], [1, 2, 3]), /fill/],
    ['ragged rows', whole([2, 2], [[1, 2, 3], [4]]), /fill/],
    ['a shape that no memory holds', whole([9_007_199_254_740_991, 2], [1, 2]), /fill/],
    ['no rows', whole([0, 2], []), /positive/],
    ['text as a number', whole([1, 2], ['1', 2]), /float32 number/],
    ['a number beyond float32', whole([1, 2], [1e39, 2]), /float32 number/],
    ['bytes', whole([1, 2], ['a', 'b'], { datatype: 'BYTES' }), /datatype/],
    ['binary data', whole([1, 2], undefined, { parameters: { binary_data_size: 8 } }), /binary/],
    ['another output', { ...(whole([1, 2], [1, 2]) as object), outputs: [{ name: 'label' }] }, /only output/],
    [
      'a missing feature',
      { inputs: [{ name: 'f0', datatype: 'FP32', shape: [1], data: [1] }] },
      /f1 missing/,
    ],
    [
      'an unknown feature',
      { inputs: ['f0', 'f1', '__proto__'].map(name => ({ name, datatype: 'FP32', shape: [1], data: [1] })) },
      /no input "__proto__"/,
    ],
    [
      'a feature twice',
      { inputs: ['f0', 'f0'].map(name => ({ name, datatype: 'FP32', shape: [1], data: [1] })) },
      /twice/,
    ],
    [
      'columns of other lengths',
      {
        inputs: ['f0', 'f1'].map((name, i) => ({
          name,
          datatype: 'FP32',
          shape: [i + 1],
          data: [1, 2].slice(i),
        })),
      },
      /shape \[1\]|fill/,
    ],
  ])('is refused with %s', (_, body, problem) => {
    expect(readInferenceRequest(body, card)).toEqual({ problem: expect.stringMatching(problem) })
  })

  test('never throws, whatever JSON arrives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (data, shape) => {
        for (const body of [data, { inputs: data }, whole(shape, data), whole([1, 2], data)]) {
          expect(readInferenceRequest(body, card)).toBeTypeOf('object')
        }
      }),
    )
  })
})
