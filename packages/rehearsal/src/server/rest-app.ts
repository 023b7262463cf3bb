import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { loginOf } from '../state/identity.ts'
import { answerCall, type Books, type Incoming } from './answer-call.ts'
import { authenticate } from './authenticate.ts'
import type { RecordedCall } from './calls.ts'
import type { Fault, newFaults } from './faults.ts'
import type { Answer, Route } from './route.ts'
import { routes } from './routes/all.ts'

type App = Context<{ Bindings: HttpBindings }>

/** Requests an hour for a job's token. */
const LIMIT = 1000
const UPLOADS = '/api/uploads'

/** The REST API below /api/v3, with GitHub's headers; a route it does not have is 501, never a silent 404. */
export function restApp(
  books: Books,
  faults: ReturnType<typeof newFaults>,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  for (const route of routes) {
    const base = route.method === 'POST' && route.path.endsWith('/assets') ? UPLOADS : '/api/v3'
    app.on(route.method, `${base}${patternOf(route.path)}`, context =>
      serve(books, faults, { route, context }),
    )
  }
  app.onError((error, context) => {
    const { method, path } = context.req
    const problems = [`The local GitHub broke: ${error.stack ?? error.message}`]
    books.violations.push({ side: 'answer', operation: `${method} ${path}`, problems })
    return context.json({ message: 'Server Error' }, 500)
  })
  app.all('*', context => {
    const { method, path } = context.req
    const message = `The local GitHub does not have ${method} ${path}. Nothing was done.`
    books.violations.push({ side: 'request', operation: `${method} ${path}`, problems: [message] })
    return context.json({ message, documentation_url: 'https://docs.github.com/rest', status: '501' }, 501)
  })
  return app
}

/** `{ref}` and `{path}` may hold slashes; all other places are one part of the path. */
function patternOf(template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'ref' || name === 'path' || name === 'branch' ? `:${name}{.+}` : `:${name}`,
  )
}

async function serve(
  books: Books,
  faults: ReturnType<typeof newFaults>,
  { route, context }: { route: Route; context: App },
): Promise<Response> {
  const authorization = context.req.header('authorization')
  const caller = authenticate(books.world, authorization) ?? { kind: 'anonymous' as const }
  const { method, url } = context.req
  const same = `${authorization} ${method} ${url}`
  const fault = faults.next({ method: route.method, route: route.path, login: loginOf(caller), same })
  if (fault === 'before' || fault === 'rate-limit' || fault === 'secondary-limit') {
    return send(context, refusal(fault), 0)
  }
  const { answer, entry } = await answerCall(books, route, {
    authorization,
    params: context.req.param() as Record<string, string>,
    query: new URL(context.req.url).searchParams,
    ...(await bodyOf(context)),
  })
  if (fault === 'drop') {
    context.env.incoming.socket.destroy()
    return new Response(null, { status: 502 })
  }
  const sent = fault === 'after' ? refusal('after') : answer
  entry.status = sent.status
  return send(context, sent, used(books.calls, entry))
}

function used(calls: readonly RecordedCall[], entry: RecordedCall): number {
  return calls.filter(
    ({ kind, jobId, login }) => kind === 'rest' && jobId === entry.jobId && login === entry.login,
  ).length
}

async function bodyOf(context: App): Promise<Pick<Incoming, 'body' | 'upload' | 'contentType'>> {
  if (context.req.path.startsWith(UPLOADS)) {
    const contentType = context.req.header('content-type')
    const upload = new Uint8Array(await context.req.arrayBuffer())
    return { body: undefined, upload, ...(contentType === undefined ? {} : { contentType }) }
  }
  const text = await context.req.text()
  if (text === '') return { body: undefined }
  try {
    return { body: JSON.parse(text) as unknown }
  } catch (error) {
    return { body: `not JSON: ${String(error)}` }
  }
}

function refusal(fault: Fault): Answer {
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api'
  if (fault === 'rate-limit') {
    const message = 'API rate limit exceeded'
    return { status: 429, body: { message, documentation_url }, headers: { 'retry-after': '1' } }
  }
  if (fault === 'secondary-limit') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return { status: 403, body: { message, documentation_url }, headers: { 'retry-after': '1' } }
  }
  return { status: 502, body: { message: 'Server Error' } }
}

function send(context: App, answer: Answer, calls: number): Response {
  const headers = new Headers(answer.headers as Record<string, string> | undefined)
  headers.set('x-github-media-type', 'github.v3; format=json')
  headers.set('x-github-api-version-selected', '2022-11-28')
  headers.set('x-github-request-id', `${calls.toString(16)}:${Date.now().toString(16)}`)
  headers.set('x-ratelimit-limit', String(LIMIT))
  headers.set('x-ratelimit-used', String(calls))
  headers.set('x-ratelimit-remaining', String(Math.max(0, LIMIT - calls)))
  headers.set('x-ratelimit-reset', String(Math.ceil(Date.now() / 1000) + 3600))
  headers.set('x-ratelimit-resource', 'core')
  if (answer.body instanceof Uint8Array)
    return new Response(answer.body.slice(), { status: answer.status, headers })
  if (answer.body === undefined) return context.body(null, { status: answer.status as 204, headers })
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
}
