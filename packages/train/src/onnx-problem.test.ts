import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onnxProblem } from './onnx-problem.ts'
import { TINY_ONNX } from './testing.ts'

const ask = (bytes: Uint8Array) =>
  onnxProblem(bytes.length, async (at, length) => bytes.subarray(at, at + length))

it('A model that the onnx package wrote may be one', async () => {
  expect(await ask(TINY_ONNX)).toBeUndefined()
})

it.each([
  ['a Python pickle', [0x80, 4, 0x95, 0]],
  ['a ZIP archive', [0x50, 0x4b, 3, 4]],
  ['an HDF5 file', [0x89, 0x48, 0x44, 0x46, 0x0d]],
  ['JSON', [...Buffer.from('{"a":1}')]],
  ['LightGBM’s own', [...Buffer.from('tree\nversion=v4')]],
  ['no ONNX from byte 0 on', [...Buffer.from('<html>')]],
  ['an ONNX file without graph', [8, 8, 0x12, 1, 0x74]],
])('%s is told apart', async (name, bytes) => {
  expect(await ask(Uint8Array.from(bytes))).toContain(name)
})

it('A model that lost its end is never taken for whole, wherever it was cut', async () => {
  for (let length = 1; length < TINY_ONNX.length; length++) {
    expect(await ask(TINY_ONNX.subarray(0, length)), `cut at ${length}`).toBeDefined()
  }
})

it('Any bytes get an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async bytes => {
      expect(['string', 'undefined']).toContain(typeof (await ask(bytes)))
    }),
  )
})
