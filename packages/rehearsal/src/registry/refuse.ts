import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Exchange {
  incoming: IncomingMessage
  outgoing: ServerResponse
}

/** Answers with an error as the distribution specification has it. */
export function refuse(
  outgoing: ServerResponse,
  status: number,
  error: { code: string; message: string },
): void {
  outgoing.writeHead(status, {
    'content-type': 'application/json',
    'docker-distribution-api-version': 'registry/2.0',
  })
  outgoing.end(JSON.stringify({ errors: [error] }))
}
