import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came to the front. */
export interface Seen {
  method: string
  /** Path and query. */
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Said {
  status: number
  headers: IncomingHttpHeaders | Record<string, string>
  body: Buffer
}

/** What happens to a request: it is answered, cut off, or passed on and its answer changed. */
interface Behaviour {
  /** Answers instead of the registry. */
  instead?(request: Seen): Said | 'cut' | undefined | Promise<Said | 'cut' | undefined>
  /** Changes what the registry said; `half` sends half of it under its full length, then cuts. */
  after?(request: Seen, said: Said): Said | 'cut' | 'half'
}

export interface Front {
  host: string
  /** Every request, in order. */
  seen: Seen[]
  behave(behaviour: Behaviour): void
  stop(): Promise<void>
}

/** A server before a registry, for what registries and networks do on bad days. It holds whole bodies in memory. */
export async function startFront(target: string): Promise<Front> {
  const seen: Seen[] = []
  let behaviour: Behaviour = {}
  const server = http.createServer(async (incoming, outgoing) => {
    const request: Seen = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: await whole(incoming),
    }
    seen.push(request)
    const instead = await behaviour.instead?.(request)
    let said = instead ?? (await passOn(target, request))
    let half = false
    if (instead === undefined && said !== 'cut') {
      const changed = behaviour.after?.(request, said) ?? said
      half = changed === 'half'
      if (changed !== 'half') said = changed
    }
    if (said === 'cut') {
      outgoing.destroy()
      return
    }
    const headers = { ...said.headers }
    delete headers['transfer-encoding']
    if (request.method !== 'HEAD') headers['content-length'] = String(said.body.length)
    outgoing.writeHead(said.status, headers)
    if (!half) outgoing.end(request.method === 'HEAD' ? undefined : said.body)
    else outgoing.write(said.body.subarray(0, said.body.length >> 1), () => outgoing.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    behave: next => {
      behaviour = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function passOn(target: string, { method, path, headers, body }: Seen): Promise<Said> {
  return new Promise((resolve, reject) => {
    // The host stays: the registry names its own places by it.
    const sent = http.request(`http://${target}${path}`, { method, headers }, async answer =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await whole(answer) }),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
