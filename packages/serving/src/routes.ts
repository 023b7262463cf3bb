import { MillraceError } from '@millrace/contract'
import { type Answer, failed, ok } from './answer.ts'
import { readInferenceRequest } from './inference-request.ts'
import type { ModelSlot, Serving } from './model-slot.ts'

/** What the routes of a server can see. */
export interface ServerView {
  slot: ModelSlot
  /** Says whose server this is, without paths: the digest of its state folder, and its process. */
  identity: { state: string; pid: number }
  /** True once the server was told to stop. */
  stopping(): boolean
  log(event: string, details?: Record<string, string | number>): void
}

export interface Request {
  method: string
  /** Parts of the path, decoded. */
  path: readonly string[]
  /** Body as JSON; `undefined` where there is none. */
  body: unknown
}

/** Answers a request of the Open Inference Protocol v2 with its model-repository extension. */
export async function answer(request: Request, view: ServerView): Promise<Answer> {
  const [head, area, ...rest] = request.path
  const found =
    head === 'millrace' && area === undefined
      ? { method: 'GET', run: () => ok(identity(view)) }
      : head === 'v2'
        ? route(area, rest, { request, view })
        : undefined
  if (found === undefined) return failed(404, 'there is no such path; GET /v2 describes the server')
  if (found.method !== request.method) return failed(405, `this path takes ${found.method}`)
  return found.run()
}

interface Route {
  method: 'GET' | 'POST'
  run(): Answer | Promise<Answer>
}

interface Context {
  request: Request
  view: ServerView
}

function route(area: string | undefined, rest: readonly string[], context: Context): Route | undefined {
  const { slot, stopping } = context.view
  const below = rest.join('/')
  if (area === undefined) {
    const body = { name: 'millrace', version: '2', extensions: ['model_repository'] }
    return { method: 'GET', run: () => ok(body) }
  }
  if (area === 'health' && below === 'live') return { method: 'GET', run: () => ok({ live: true }) }
  if (area === 'health' && below === 'ready') {
    return {
      method: 'GET',
      run: () => (stopping() ? failed(503, 'the server is stopping') : ok({ ready: true })),
    }
  }
  if (area === 'repository' && below === 'index') return { method: 'POST', run: () => ok([indexEntry(slot)]) }
  if (area === 'repository' && rest[0] === 'models' && rest[2] === 'load' && rest.length === 3) {
    return { method: 'POST', run: () => load(rest[1] ?? '', context.view) }
  }
  if (area === 'models') return modelRoute(rest, context)
  return undefined
}

function modelRoute([name, ...rest]: readonly string[], { request, view }: Context): Route | undefined {
  const versioned = rest[0] === 'versions' && rest[1] !== undefined
  const version = versioned ? rest[1] : undefined
  const below = (versioned ? rest.slice(2) : rest).join('/')
  const routes: Record<string, Route> = {
    '': { method: 'GET', run: () => here(() => ok(metadata(view.slot.current()))) },
    ready: { method: 'GET', run: () => here(() => ok({ name, ready: true })) },
    infer: {
      method: 'POST',
      run: () => here(() => view.slot.use(serving => infer(request.body, serving))),
    },
  }
  return Object.hasOwn(routes, below) ? routes[below] : undefined

  function here(run: () => Answer | Promise<Answer>): Answer | Promise<Answer> {
    const { model, live } = view.slot.current()
    if (name !== model.card.model) return failed(404, `this server serves "${model.card.model}" only`)
    if (version !== undefined && version !== live.version)
      return failed(404, `the live version is ${live.version}`)
    return run()
  }
}

async function infer(body: unknown, { live, model }: Serving): Promise<Answer> {
  const request = readInferenceRequest(body, model.card)
  if ('problem' in request) return failed(400, request.problem)
  const { id, rows, matrix } = request
  const scores = await model.score(matrix, rows)
  return ok({
    model_name: model.card.model,
    model_version: live.version,
    id,
    outputs: [{ name: model.card.output, datatype: 'FP32', shape: [rows], data: [...scores] }],
  })
}

async function load(name: string, { slot, log }: ServerView): Promise<Answer> {
  const known = slot.current().model.card.model
  if (name !== known) return failed(404, `this server serves "${known}" only`)
  try {
    const { live } = await slot.reload()
    log('loaded', { version: live.version, sha256: live.sha256, sequence: live.sequence })
    return ok({})
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    log('not loaded', { code: error.code, message: error.message, why: error.why })
    return failed(400, `${error.message}. ${error.why}`, error.code)
  }
}

function identity({ slot, identity }: ServerView): unknown {
  const { live, model } = slot.current()
  const { version, sha256, sequence, pointer } = live
  return { ...identity, model: model.card.model, version, sha256, sequence, pointer }
}

function metadata({ live, model }: Serving): unknown {
  const { card } = model
  return {
    name: card.model,
    versions: [live.version],
    platform: 'onnx',
    inputs: [
      {
        name: card.input,
        datatype: 'FP32',
        shape: [-1, card.features.length],
        parameters: { features: card.features },
      },
    ],
    outputs: [{ name: card.output, datatype: 'FP32', shape: [-1] }],
  }
}

function indexEntry(slot: ModelSlot): unknown {
  const { live, model } = slot.current()
  return { name: model.card.model, version: live.version, state: 'READY', reason: '' }
}
