import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MillraceError } from '@millrace/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkModel } from './check-model.ts'
import { readMetrics } from './read-metrics.ts'
import { TINY_ONNX } from './testing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-outputs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const check = () => checkModel(folder, { model: 'risk', program: 'python train.py' })
const failure = (running: Promise<unknown>): Promise<MillraceError> =>
  running.then(
    () => expect.unreachable('it was taken'),
    (error: MillraceError) => error,
  )

describe('model.onnx', () => {
  it('is taken when it may be a model', async () => {
    writeFileSync(at('model.onnx'), TINY_ONNX)
    await check()
  })

  it.each<[string, () => void, string, RegExp]>([
    ['that is missing', () => writeFileSync(at('model.pkl'), 'x'), 'MR2211', /holds model.pkl/],
    ['that is empty', () => writeFileSync(at('model.onnx'), ''), 'MR2212', /wrote nothing/],
    ['that is something else', () => writeFileSync(at('model.onnx'), '{"a": 1}'), 'MR2214', /JSON/],
    ['that links elsewhere', () => symlinkSync('/etc/hostname', at('model.onnx')), 'MR2214', /regular file/],
    ['that is too large', tooLarge, 'MR2213', /2048 MiB/],
  ])('%s is refused', async (_, write, code, says) => {
    write()
    const error = await failure(check())
    expect([error.code, `${error.message} ${error.why}`]).toEqual([code, expect.stringMatching(says)])
  })

  function tooLarge(): void {
    writeFileSync(at('model.onnx'), '')
    truncateSync(at('model.onnx'), 2 ** 31)
  }
})

describe('metrics.json', () => {
  it('is optional, and else a flat map of numbers', async () => {
    expect(await readMetrics(folder, 'risk')).toEqual({})
    writeFileSync(at('metrics.json'), '{"auc": 0.7, "train/loss@10": -1e-9}')
    expect(await readMetrics(folder, 'risk')).toEqual({ auc: 0.7, 'train/loss@10': -1e-9 })
  })

  it.each([
    ['{"loss": NaN}', '"loss" is NaN.'],
    ['{"loss": -Infinity}', '"loss" is -Infinity.'],
    ['{"loss": 1e999}', '"loss" is too large for a number.'],
    ['{"loss": "low"}', '"loss" is a string.'],
    ['{"loss": true}', '"loss" is a boolean.'],
    ['{"loss": null}', '"loss" is null.'],
    ['{"loss": {"a": 1}}', '"loss" is a nested value.'],
    ['[1]', 'Its top is not a map.'],
    ['{"loss": 1', 'It is not valid JSON.'],
    ['{"| x |": 1}', 'Name "| x |" is not'],
    [`{"a": ${' '.repeat(70_000)}1}`, 'It is 70008 bytes long'],
  ])('%s is refused', async (text, says) => {
    writeFileSync(at('metrics.json'), text)
    const error = await failure(readMetrics(folder, 'risk'))
    expect([error.code, error.why]).toEqual(['MR2215', expect.stringContaining(says)])
  })
})
