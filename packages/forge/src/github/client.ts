import { setTimeout as pause } from 'node:timers/promises'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { type Doing, explainRefusal, type Place } from './explain-refusal.ts'
import { pace } from './pace.ts'
import { unnamedLimit } from './refusal.ts'
import { wholeFetch } from './whole-fetch.ts'

/** How patient calls are. */
export interface Patience {
  /** How often a call is repeated that got no answer, or one that says to come back. */
  times: number
  /** First pause in milliseconds; also the time between two writes, of which GitHub asks for a second. */
  baseMs: number
  /** Longest wait in seconds that a rate limit may ask for; where it asks for more, MR1125. */
  longestWait: number
}

export const patience: Patience = { times: 3, baseMs: 1000, longestWait: 120 }

export interface ClientOptions {
  /** `owner/name`. */
  repository: string
  /** `https://api.github.com`. */
  apiUrl: string
  /** `https://github.com`. */
  serverUrl: string
  token: string
  userAgent: string
  patience: Patience
}

/** Where calls go, and how they fail. */
export interface Client extends Place {
  owner: string
  repo: string
  octokit: Octokit
  patience: Patience
  /** Throws what a refusal means (MR1120–MR1135) instead of the refusal. */
  call<T>(doing: Doing, request: () => Promise<T>): Promise<T>
}

const Kit = Octokit.plugin(retry, throttling)

/** Refusals that asking again does not change; of the others, throttling waits for 403 and 429 that are limits. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451]

export function openClient({
  repository,
  apiUrl,
  serverUrl,
  token,
  userAgent,
  patience,
}: ClientOptions): Client {
  const [owner = '', repo = ''] = repository.split('/')
  const { times, baseMs, longestWait } = patience
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    retries < times && seconds <= longestWait
  const silent = () => undefined
  const octokit = new Kit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    // Nothing is logged: an error carries all there is to say.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: wholeFetch },
    retry: { doNotRetry: FINAL, retries: times, retryAfterBaseValue: baseMs },
    throttle: {
      id: `${serverUrl} ${repository}`,
      retryAfterBaseValue: baseMs,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      write: pace(baseMs),
      notifications: pace(0),
    },
  })
  octokit.hook.before('request', options => {
    // The plugins count in this object, which Octokit shares among all calls: each gets its own.
    options.request = { ...options.request, retryCount: 0 }
    // What creates must be looked up before it is repeated: see `makeOnce`.
    if (options.method === 'POST' || options.method === 'PUT') options.request['retries'] = 0
  })
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await request(options)
      } catch (error) {
        const seconds = unnamedLimit(error)
        if (seconds === undefined || attempt >= times || seconds > longestWait) throw error
        await pause(seconds * baseMs)
      }
    }
  })
  const place: Place = { repository, url: `${serverUrl}/${repository}`, host: new URL(serverUrl).host }
  return {
    ...place,
    owner,
    repo,
    octokit,
    patience,
    async call(doing, request) {
      try {
        return await request()
      } catch (error) {
        throw explainRefusal(error, { doing, place, times: times + 1 })
      }
    },
  }
}
