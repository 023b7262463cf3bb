import type { CallChecker } from '../openapi/check-call.ts'
import type { Identity } from '../state/identity.ts'
import type { World } from '../state/world.ts'
import { authenticate } from './authenticate.ts'
import type { RecordedCall, Violation } from './calls.ts'
import { accepted, permit } from './permit.ts'
import { ApiProblem, notFound } from './problem.ts'
import type { Answer, Call, Needs, Route } from './route.ts'

/** A REST request as it came in, its route known. */
export interface Incoming {
  authorization: string | undefined
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** JSON; absent where nothing was sent. */
  body: unknown
  upload?: Uint8Array
  contentType?: string
}

/** What all calls are written to. */
export interface Books {
  world: World
  checker: CallChecker
  calls: RecordedCall[]
  violations: Violation[]
}

/**
 * Answers a call: who asks, whether the request is as GitHub documents it, whether the token may, then the route. The
 * answer is checked too. `entry` is the call's line in the books; its status is filled in by who sends the answer.
 */
export async function answerCall(
  books: Books,
  route: Route,
  incoming: Incoming,
): Promise<{ answer: Answer; entry: RecordedCall }> {
  const operation = `${route.method} ${route.path}`
  const entry: RecordedCall = {
    kind: 'rest',
    method: route.method,
    route: route.path,
    permission: {},
    login: '',
    status: 0,
  }
  books.calls.push(entry)
  const answer = await perform(books, { route, incoming, entry }).catch((error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error
    return problemAnswer(books.world, error)
  })
  // 501 and the like are words of the local GitHub about itself.
  if (answer.status < 500 && answer.status !== 400 && books.checker.knows(operation)) {
    const problems = books.checker.answer(operation, { status: answer.status, body: answer.body })
    if (problems.length > 0) books.violations.push({ side: 'answer', operation, problems })
  }
  return { answer, entry }
}

async function perform(
  books: Books,
  { route, incoming, entry }: { route: Route; incoming: Incoming; entry: RecordedCall },
): Promise<Answer> {
  const { world, checker } = books
  const operation = `${route.method} ${route.path}`
  const identity = authenticate(world, incoming.authorization)
  if (identity === undefined) throw new ApiProblem(401, 'Bad credentials')
  sign(entry, identity)
  const problems = checker.knows(operation) ? checker.request(operation, incoming) : []
  if (problems.length > 0) {
    books.violations.push({ side: 'request', operation, problems })
    throw new ApiProblem(400, `${operation} is not as GitHub documents it: ${problems.join('; ')}`)
  }
  const { params, query } = incoming
  const { upload, contentType } = incoming
  const call: Call = {
    world,
    identity,
    params,
    query,
    body: (incoming.body ?? {}) as Call['body'],
    ...(upload === undefined ? {} : { upload }),
    ...(contentType === undefined ? {} : { contentType }),
  }
  if ('account' in route) return await route.run(call)
  const repository = world.repositories.get(`${params['owner']}/${params['repo']}`.toLowerCase())
  if (repository === undefined) throw notFound()
  const needs = typeof route.needs === 'function' ? route.needs({ ...call, repository }) : route.needs
  entry.permission = needs
  permit(repository, identity, { needs, role: route.role, world })
  const answer = await route.run({ ...call, repository })
  return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': headerOf(needs) } }
}

function headerOf(needs: Needs): string {
  return Object.keys(needs).length === 0 ? 'metadata=read' : accepted(needs)
}

function sign(entry: RecordedCall, identity: Identity): void {
  entry.login = identity.kind === 'anonymous' ? '' : identity.login
  if (identity.kind !== 'job') return
  entry.runId = identity.runId
  entry.jobId = identity.jobId
}

function problemAnswer(world: World, problem: ApiProblem): Answer {
  const documentation = 'https://docs.github.com/rest'
  return {
    status: problem.status,
    body: {
      message: problem.message,
      ...problem.details,
      documentation_url: documentation,
      status: String(problem.status),
    },
    headers: { ...problem.headers, date: new Date(world.now()).toUTCString() },
  }
}
