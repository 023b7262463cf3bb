import { setTimeout } from 'node:timers/promises'
import { MillraceError } from '@millrace/contract'
import { isRefused } from './ask-server.ts'

export interface ClientOptions {
  /** `http://127.0.0.1:8500` */
  endpoint: string
  model: string
  /** For each request. Default: 30 s. */
  timeoutMs?: number
  /** How long a refused connection is tried again. Default: 0. */
  patienceMs?: number
}

/** Rows of features in the model's order; `null` = missing. */
export type InferRows = readonly (readonly (number | null)[])[]

/** A client of one model on an Open Inference Protocol v2 server. Errors: MR2406 no answer, MR2407 refused. */
export interface InferClient {
  ready(): Promise<boolean>
  /** P(label = 1) for each row. */
  infer(rows: InferRows): Promise<number[]>
  /** Features in the order of the model's input. */
  features(): Promise<string[]>
  /** Makes the server look for its live version again. */
  load(): Promise<void>
}

interface InferAnswer {
  outputs: { name: string; data: number[] }[]
}

/** The one input in a model's metadata. */
interface InputMetadata {
  name: string
  parameters: { features: string[] }
}

/** Opens a client; nothing is sent before its first call. */
export function inferClient(options: ClientOptions): InferClient {
  const { endpoint, model, timeoutMs = 30_000, patienceMs = 0 } = options
  const path = `/v2/models/${encodeURIComponent(model)}`
  let input: string | undefined
  return {
    ready: async () => (await call('GET', '/v2/health/ready')).ok,
    async infer(rows) {
      const shape = [rows.length, rows[0]?.length ?? 0]
      input ??= (await metadata()).name
      const body = { inputs: [{ name: input, datatype: 'FP32', shape, data: rows.flat() }] }
      const answer = (await (await checked('POST', `${path}/infer`, body)).json()) as InferAnswer
      const data = answer.outputs[0]?.data
      if (data?.length !== rows.length)
        throw refused(200, `${rows.length} rows gave ${data?.length ?? 0} answers.`)
      return data
    },
    features: async () => (await metadata()).parameters.features,
    async load() {
      await checked('POST', `/v2/repository/models/${encodeURIComponent(model)}/load`)
    },
  }

  async function metadata(): Promise<InputMetadata> {
    const { inputs } = (await (await checked('GET', path)).json()) as { inputs: InputMetadata[] }
    if (inputs[0]?.parameters?.features === undefined) throw refused(200, 'Its metadata name no features.')
    return inputs[0]
  }

  async function checked(method: string, at: string, body?: unknown): Promise<Response> {
    const response = await call(method, at, body)
    if (response.ok) return response
    const text = await response.text()
    throw refused(response.status, readError(text))
  }

  async function call(method: string, at: string, body?: unknown): Promise<Response> {
    const end = Date.now() + patienceMs
    for (;;) {
      try {
        return await fetch(`${endpoint}${at}`, {
          method,
          signal: AbortSignal.timeout(timeoutMs),
          ...(body !== undefined && {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
        })
      } catch (cause) {
        if (!isRefused(cause) || Date.now() >= end) {
          const problem = isRefused(cause) ? 'Nobody listens there.' : `${(cause as Error).message}.`
          throw new MillraceError('MR2406', { endpoint, problem }, { cause })
        }
        await setTimeout(50)
      }
    }
  }

  function refused(status: number, problem: string): MillraceError {
    return new MillraceError('MR2407', { endpoint, status, problem, model })
  }
}

function readError(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: string }
    return error ?? text.slice(0, 200)
  } catch (cause) {
    if (cause instanceof SyntaxError) return text.slice(0, 200)
    throw cause
  }
}
