import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from './model.ts'
import { logisticAnswer, logisticModel } from './testing.ts'

describe('a model', () => {
  test('scores rows as computed by hand, where null is missing', async () => {
    const options = { weights: [0.5, -1.25, 2], bias: 0.1 }
    const model = await loadModel(logisticModel(options))
    const cell = fc.option(fc.float({ min: -8, max: 8, noNaN: true }), { nil: null })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(table, async rows => {
        const matrix = Float32Array.from(rows.flat().map(value => value ?? Number.NaN))
        const scores = await model.score(matrix, rows.length)
        for (const [index, row] of rows.entries()) {
          expect(scores[index]).toBeCloseTo(logisticAnswer(options, row), 6)
        }
      }),
      { numRuns: 50 },
    )
    await model.release()
  })

  test('gives the same answers in batches as row by row', async () => {
    const model = await loadModel(logisticModel({ weights: [1, 0.25] }))
    const rows = 20_000
    const matrix = Float32Array.from({ length: rows * 2 }, (_, index) => Math.sin(index))
    const scores = await model.score(matrix, rows)
    for (const row of [0, 8191, 8192, 16_384, rows - 1]) {
      const alone = await model.score(matrix.subarray(row * 2, row * 2 + 2), 1)
      expect(scores[row]).toBe(alone[0])
    }
    await model.release()
  })

  test('scores zero rows', async () => {
    const model = await loadModel(logisticModel({ weights: [1] }))
    expect(await model.score(new Float32Array(), 0)).toHaveLength(0)
    await model.release()
  })

  test('answers several at once', async () => {
    const model = await loadModel(logisticModel({ weights: [1] }))
    const answers = await Promise.all([-1, 0, 1].map(value => model.score(Float32Array.of(value), 1)))
    expect(answers.map(scores => scores[0]?.toFixed(3))).toEqual(['0.269', '0.500', '0.731'])
    await model.release()
  })
})

describe('a model is refused', () => {
  test.each([
    ['when it is not ONNX', { ...logisticModel({ weights: [1] }), onnx: Uint8Array.of(1, 2, 3) }, 'MR2401'],
    ['when its input has another name', logisticModel({ weights: [1], input: 'x' }), 'MR2402'],
    ['when its output has another name', logisticModel({ weights: [1], output: 'y' }), 'MR2402'],
    ['when it takes a fixed number of rows', logisticModel({ weights: [1], shape: [1, 1] }), 'MR2402'],
    [
      'when its card has other features',
      logisticModel({ weights: [1, 2], card: { features: ['one'] } }),
      'MR2402',
    ],
    [
      'when its answers are no probabilities',
      logisticModel({ weights: [1], bias: 3, fault: 'identity' }),
      'MR2403',
    ],
  ])('%s', async (_, parts, code) => {
    await expect(loadModel(parts)).rejects.toMatchObject({ code })
  })

  test('when it answers NaN, with the row', async () => {
    const model = await loadModel(logisticModel({ weights: [1], fault: 'passing' }))
    const matrix = new Float32Array(10_000)
    matrix[9000] = Number.NaN
    await expect(model.score(matrix, 10_000)).rejects.toMatchObject({
      code: 'MR2403',
      values: { seen: 'NaN', row: 9001 },
    })
    await model.release()
  })

  test('when its folder is not there', async () => {
    await expect(loadModel('/nowhere/at/all')).rejects.toMatchObject({ code: 'MR2401' })
  })
})
