/** What a server answers: a status and a JSON body. */
export interface Answer {
  status: number
  body: unknown
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** An error as the protocol has it; `code` names ours. */
export function failed(status: number, error: string, code?: string): Answer {
  return { status, body: code === undefined ? { error } : { error, code } }
}
