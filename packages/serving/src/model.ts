import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { bug, checkShape, MillraceError, type ModelCard } from '@millrace/contract'
import { checkGraph } from './check-graph.ts'
import { onnxRuntime, type Session } from './onnx-runtime.ts'

/** A model in memory. */
export interface Model {
  readonly card: ModelCard
  /**
   * P(label = 1) for each row. `matrix` is row-major float32 [rows, card.features], NaN = missing. Answers with
   * anything but numbers from 0 to 1 are an error (MR2403).
   */
  score(matrix: Float32Array, rows: number): Promise<Float32Array>
  /** Gives its memory back; it can't score afterwards. */
  release(): Promise<void>
}

/** A model's bytes, when they are not in a folder. */
export interface ModelParts {
  onnx: Uint8Array
  card: ModelCard
}

// The runtime's memory never shrinks and grows with a batch; from 4,096 rows on larger ones are not faster.
const BATCH_ROWS = 8192

/**
 * Loads `model.onnx` and `model.json` of a model's folder, or the same from memory, and tries two rows.
 * Throws MR2401 (does not load), MR2402 (inputs or outputs), MR2403 (answers).
 */
export async function loadModel(source: string | ModelParts): Promise<Model> {
  const folder = typeof source === 'string' ? source : 'memory'
  const { onnx, card } = typeof source === 'string' ? await readModel(source) : source
  const runtime = await onnxRuntime()
  const session = await runtime.open(onnx).catch((cause: unknown) => {
    throw new MillraceError('MR2401', { folder, problem: firstLine(cause) }, { cause })
  })
  const model: Model = {
    card,
    release: () => session.release(),
    async score(matrix, rows) {
      if (matrix.length !== rows * card.features.length) {
        throw bug(`${matrix.length} values are not ${rows} rows of ${card.features.length} features`)
      }
      const scores = new Float32Array(rows)
      for (let first = 0; first < rows; first += BATCH_ROWS) {
        // The runtime computes on this thread: let the server answer others between batches.
        if (first > 0) await setImmediate()
        scores.set(await scoreBatch(matrix, first, Math.min(BATCH_ROWS, rows - first)), first)
      }
      return scores
    },
  }
  try {
    checkGraph(session, card)
    // Two rows: an output [1] for one row does not show whether it grows with the rows.
    await model.score(new Float32Array(2 * card.features.length), 2)
  } catch (error) {
    await session.release()
    throw error
  }
  return model

  async function scoreBatch(matrix: Float32Array, first: number, rows: number): Promise<Float32Array> {
    const width = card.features.length
    const batch = matrix.subarray(first * width, (first + rows) * width)
    const answer = await run(session, runtime.tensor(batch, [rows, width]), card)
    if (!(answer instanceof Float32Array) || answer.length !== rows) {
      const problem = `${rows} rows gave ${answer.length} values of "${card.output}".`
      throw new MillraceError('MR2402', { model: card.model, problem, features: width })
    }
    const bad = answer.findIndex(value => !(value >= 0 && value <= 1))
    if (bad >= 0) {
      const seen = Number.isNaN(answer[bad]) ? 'NaN' : 'a number outside 0 to 1'
      throw new MillraceError('MR2403', { model: card.model, seen, row: first + bad + 1 })
    }
    return answer
  }
}

async function run(
  session: Session,
  input: Parameters<Session['run']>[0][string],
  card: ModelCard,
): Promise<Float32Array | { length: number }> {
  try {
    const output = (await session.run({ [card.input]: input }, [card.output]))[card.output]
    if (output === undefined) throw bug(`the runtime gave no "${card.output}"`)
    const data = output.data as Float32Array
    output.dispose()
    return data
  } catch (cause) {
    throw new MillraceError('MR2401', { folder: card.model, problem: firstLine(cause) }, { cause })
  }
}

async function readModel(folder: string): Promise<ModelParts> {
  try {
    const onnx = await readFile(join(folder, 'model.onnx'))
    const card: unknown = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'))
    return { onnx, card: checkShape('ModelCard', card, `${folder}/model.json`) }
  } catch (cause) {
    if (cause instanceof MillraceError) throw cause
    throw new MillraceError('MR2401', { folder, problem: firstLine(cause) }, { cause })
  }
}

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause)
  return text.split('\n', 1)[0] ?? text
}
