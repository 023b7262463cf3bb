/** An answer of the API that is not the one asked for: status, message and details as GitHub words them. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly details: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: { details?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.status = status
    this.details = more.details ?? {}
    this.headers = more.headers ?? {}
  }
}

export function notFound(): ApiProblem {
  return new ApiProblem(404, 'Not Found')
}

/** 422 about one field, or in words of its own (`custom`). */
export function invalid(
  resource: string,
  problem: {
    field?: string
    code?: 'missing' | 'missing_field' | 'invalid' | 'already_exists'
    message?: string
  },
): ApiProblem {
  const error = {
    resource,
    ...(problem.field === undefined ? {} : { field: problem.field }),
    code: problem.code ?? 'custom',
    ...(problem.message === undefined ? {} : { message: problem.message }),
  }
  return new ApiProblem(422, 'Validation Failed', { details: { errors: [error] } })
}

/** What GitHub says to a token that lacks a permission. */
export function notAccessible(accepted: string): ApiProblem {
  return new ApiProblem(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  })
}
