/** Error of a Twirp call, with the HTTP status that its code stands for (twitchtv/twirp spec v7). */
export interface TwirpProblem {
  status: number
  code: string
  msg: string
}

const STATUS = {
  not_found: 404,
  already_exists: 409,
  invalid_argument: 400,
  permission_denied: 403,
  unauthenticated: 401,
  bad_route: 404,
} as const

export function problem(code: keyof typeof STATUS, msg: string): TwirpProblem {
  return { status: STATUS[code], code, msg }
}

export function isProblem(answer: object): answer is TwirpProblem {
  return 'status' in answer && 'msg' in answer
}
