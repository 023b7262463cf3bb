import type { ModelCard } from '@millrace/contract'

/** What a request asks for, read and checked. */
export interface InferenceRequest {
  id: string | undefined
  rows: number
  /** Row-major float32 [rows, features], NaN = missing. */
  matrix: Float32Array
}

/** A request that can't be answered, in words for its sender that repeat none of its values. */
export interface Problem {
  problem: string
}

interface TensorInput {
  name: string
  datatype: string
  shape: number[]
  data: unknown[]
}

const NUMBERS: readonly string[] = [
  'FP32',
  'FP64',
  'INT8',
  'INT16',
  'INT32',
  'INT64',
  'UINT8',
  'UINT16',
  'UINT32',
]

/**
 * Reads the body of POST …/infer (Open Inference Protocol v2, JSON tensors). Either one tensor with the name of the
 * model's input and the shape [rows, features], flat or nested, or one tensor [rows] for each feature by name.
 * `null` is a missing value.
 */
export function readInferenceRequest(body: unknown, card: ModelCard): InferenceRequest | Problem {
  if (!isObject(body)) return { problem: 'the body is not a JSON object' }
  const { id, inputs, outputs } = body
  if (id !== undefined && typeof id !== 'string') return { problem: 'id is not a string' }
  if (!Array.isArray(inputs) || inputs.length === 0) return { problem: 'inputs is not a list of tensors' }
  const tensors = new Map<string, TensorInput>()
  for (const input of inputs) {
    const tensor = readTensor(input)
    if ('problem' in tensor) return tensor
    if (tensors.has(tensor.name)) return { problem: `input "${tensor.name}" stands twice` }
    tensors.set(tensor.name, tensor)
  }
  const wrongOutput = checkOutputs(outputs, card)
  if (wrongOutput !== undefined) return { problem: wrongOutput }
  const whole = tensors.size === 1 ? tensors.get(card.input) : undefined
  const read = whole ? readMatrix(whole, card) : readColumns(tensors, card)
  return 'problem' in read ? read : { id, ...read }
}

type Rows = Omit<InferenceRequest, 'id'>

function readMatrix(tensor: TensorInput, card: ModelCard): Rows | Problem {
  const width = card.features.length
  const [rows = 0, columns] = tensor.shape
  if (tensor.shape.length !== 2 || columns !== width) {
    return { problem: `input "${card.input}" must have the shape [rows, ${width}]` }
  }
  const data = tensor.data.length === rows ? flat(tensor.data, width) : tensor.data
  if (data?.length !== rows * width) return { problem: `input "${card.input}" does not fill its shape` }
  const matrix = new Float32Array(rows * width)
  for (let index = 0; index < data.length; index++) {
    const number = readNumber(data[index])
    if (number === undefined)
      return { problem: `input "${card.input}" holds what is not a float32 number or null` }
    matrix[index] = number
  }
  return { rows, matrix }
}

function readColumns(tensors: ReadonlyMap<string, TensorInput>, card: ModelCard): Rows | Problem {
  const width = card.features.length
  const missing = card.features.filter(feature => !tensors.has(feature))
  if (missing.length > 0) {
    return {
      problem: `send one input "${card.input}" [rows, ${width}], or all features: ${missing.join(', ')} missing`,
    }
  }
  if (tensors.size > width) {
    const unknown = [...tensors.keys()].filter(name => !card.features.includes(name))
    return { problem: `the model has no input ${unknown.map(name => JSON.stringify(name)).join(', ')}` }
  }
  const rows = tensors.get(card.features[0] ?? '')?.shape[0] ?? 0
  let matrix: Float32Array | undefined
  for (const [column, feature] of card.features.entries()) {
    const { shape, data } = tensors.get(feature) as TensorInput
    const fits = shape[0] === rows && (shape.length === 1 || (shape.length === 2 && shape[1] === 1))
    if (!fits)
      return { problem: `input "${feature}" must have the shape [${rows}], as the first feature has` }
    const values = shape.length === 2 && Array.isArray(data[0]) ? flat(data, 1) : data
    if (values?.length !== rows) return { problem: `input "${feature}" does not fill its shape` }
    // Only now: a shape alone must not reserve memory.
    matrix ??= new Float32Array(rows * width)
    for (let row = 0; row < rows; row++) {
      const number = readNumber(values[row])
      if (number === undefined)
        return { problem: `input "${feature}" holds what is not a float32 number or null` }
      matrix[row * width + column] = number
    }
  }
  return matrix ? { rows, matrix } : { problem: 'the model has no features' }
}

function readTensor(input: unknown): TensorInput | Problem {
  if (!isObject(input) || typeof input['name'] !== 'string') return { problem: 'an input has no name' }
  const { name, datatype, shape, data } = input
  if (typeof datatype !== 'string' || !NUMBERS.includes(datatype)) {
    return { problem: `input "${name}" must have a datatype of numbers, such as FP32` }
  }
  const sizes =
    Array.isArray(shape) && shape.length > 0 && shape.every(size => Number.isSafeInteger(size) && size > 0)
  if (!sizes) return { problem: `input "${name}" must have a shape of positive whole numbers` }
  if (!Array.isArray(data))
    return { problem: `input "${name}" has no data; binary tensors are not supported` }
  return { name: name as string, datatype, shape: shape as number[], data }
}

function checkOutputs(outputs: unknown, card: ModelCard): string | undefined {
  if (outputs === undefined) return undefined
  const known =
    Array.isArray(outputs) && outputs.every(output => isObject(output) && output['name'] === card.output)
  return known ? undefined : `the model's only output is "${card.output}"`
}

/** The values of a nested tensor row by row; `undefined` where a row has another length. */
function flat(rows: readonly unknown[], width: number): unknown[] | undefined {
  if (!Array.isArray(rows[0])) return width === 1 ? [...rows] : undefined
  return rows.every(row => Array.isArray(row) && row.length === width) ? rows.flat() : undefined
}

function readNumber(value: unknown): number | undefined {
  if (value === null) return Number.NaN
  return typeof value === 'number' && Number.isFinite(Math.fround(value)) ? value : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
