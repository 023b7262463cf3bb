import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ModelCard, sha256 } from '@millrace/contract'
import type { ModelParts } from './model.ts'
import { constant, model, node, value } from './testing/onnx-bytes.ts'

export interface LogisticOptions {
  /** One for each feature. */
  weights: readonly number[]
  bias?: number
  /** identity: the answers are not probabilities. passing: NaN in, NaN out. */
  fault?: 'identity' | 'passing'
  input?: string
  output?: string
  /** Declared shape of the input. */
  shape?: readonly (number | string)[]
  card?: Partial<ModelCard>
}

/** A logistic regression as ONNX, where a missing value counts as 0. */
export function logisticModel(options: LogisticOptions): ModelParts {
  const { weights, bias = 0, fault, input = 'features', output = 'probability' } = options
  const width = weights.length
  const filled =
    fault === 'passing'
      ? [node('Identity', [input], 'filled')]
      : [node('IsNaN', [input], 'missing'), node('Where', ['missing', 'zero', input], 'filled')]
  const onnx = model([
    ...filled,
    node('MatMul', ['filled', 'weights'], 'product'),
    node('Add', ['product', 'bias'], 'sum'),
    node(fault === 'identity' ? 'Identity' : 'Sigmoid', ['sum'], 'column'),
    node('Reshape', ['column', 'flat'], output),
    constant('zero', [1], Float32Array.of(0)),
    constant('weights', [width, 1], Float32Array.from(weights)),
    constant('bias', [1], Float32Array.of(bias)),
    constant('flat', [1], BigInt64Array.of(-1n)),
    value(11, input, options.shape ?? ['rows', width]),
    value(12, output, ['rows']),
  ])
  const features = weights.map((_, index) => `f${index}`)
  const card: ModelCard = {
    format: 1,
    model: 'delay',
    features,
    signature: sha256(features.join()),
    input: 'features',
    output: 'probability',
    ...options.card,
  }
  return { onnx, card }
}

/** What a logistic model answers, computed in float64. */
export function logisticAnswer(
  { weights, bias = 0 }: LogisticOptions,
  row: readonly (number | null)[],
): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (row[index] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

/** Writes a model's two files into a folder. */
export async function writeModel(folder: string, { onnx, card }: ModelParts): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'model.onnx'), onnx)
  await writeFile(join(folder, 'model.json'), `${JSON.stringify(card)}\n`)
}
