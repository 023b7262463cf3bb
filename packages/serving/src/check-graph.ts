import { MillraceError, type ModelCard } from '@millrace/contract'
import type { Session } from './onnx-runtime.ts'

/** What a graph says about its inputs and outputs. */
export type GraphFace = Pick<Session, 'inputMetadata' | 'outputMetadata'>

type Value = GraphFace['inputMetadata'][number]

/**
 * Refuses (MR2402) a graph that is not `card.input` float32 [rows, features] → `card.output` float32 [rows] with any
 * number of rows. Other outputs are allowed and never computed for. A shape that the graph does not state is left to
 * the first scores.
 */
export function checkGraph(face: GraphFace, card: ModelCard): void {
  const features = card.features.length
  const [input, ...more] = face.inputMetadata
  if (input === undefined || more.length > 0 || input.name !== card.input) {
    refuse(`It has the inputs ${names(face.inputMetadata)} instead of one "${card.input}".`)
  }
  if (!input.isTensor || input.type !== 'float32') refuse(`Input "${input.name}" is not float32.`)
  const [rows, columns, ...rest] = input.shape
  if (rest.length > 0 || isFixed(rows) || (isFixed(columns) && columns !== features)) {
    refuse(`Input "${input.name}" has the shape ${shape(input)} instead of [rows, ${features}].`)
  }
  const output = face.outputMetadata.find(candidate => candidate.name === card.output)
  if (output === undefined) {
    refuse(`It has the outputs ${names(face.outputMetadata)} and no "${card.output}".`)
  }
  if (!output.isTensor || output.type !== 'float32') refuse(`Output "${output.name}" is not float32.`)
  if (output.shape.length > 1 || isFixed(output.shape[0])) {
    refuse(`Output "${output.name}" has the shape ${shape(output)} instead of [rows].`)
  }

  function refuse(problem: string): never {
    throw new MillraceError('MR2402', { model: card.model, problem, features })
  }
}

/** A free dimension is a name, or −1 read as an unsigned number (seen with onnxruntime-web 1.30). */
function isFixed(dimension: number | string | undefined): dimension is number {
  return typeof dimension === 'number' && dimension >= 0 && dimension < 0xffff_ffff
}

function shape(value: Extract<Value, { isTensor: true }>): string {
  return `[${value.shape.map(dimension => (isFixed(dimension) ? dimension : 'any')).join(', ')}]`
}

function names(values: readonly Value[]): string {
  return values.map(value => `"${value.name}"`).join(', ') || 'none'
}
