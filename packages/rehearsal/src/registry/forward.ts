import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

/** A request as the registry behind is to get it. */
export interface Forwarded {
  port: number
  path: string
  /** Body where it was read before; else it is streamed. */
  body?: Buffer
}

/** Headers that are between the client and the front alone. */
const OWN = ['authorization', 'connection']

/** Hands a request on and the answer back, both as streams; returns the answer's status. */
export async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  to: Forwarded,
): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const upstream = request(
      {
        host: '127.0.0.1',
        port: to.port,
        method: incoming.method,
        path: to.path,
        headers: withoutOwn(incoming.headers),
      },
      resolve,
    )
    upstream.on('error', reject)
    if (to.body === undefined) pipeline(incoming, upstream).catch(reject)
    else upstream.end(to.body)
  })
  const status = answer.statusCode ?? 502
  outgoing.writeHead(status, answer.headers)
  await pipeline(answer, outgoing)
  return status
}

/** The host stays: the registry writes it into the places that it names. */
function withoutOwn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
}
