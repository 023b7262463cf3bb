/** Longest time in milliseconds that an answer may take. */
const PATIENCE = 60_000

/** Statuses whose answers have no body. */
const EMPTY = [204, 205, 304]

/**
 * Fetches an answer with its whole body: one that breaks off in the middle is a lost answer, which Octokit would take
 * for an empty text with status 200.
 */
export async function wholeFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) })
  const bytes = await response.arrayBuffer()
  const { status, statusText, headers } = response
  const whole = new Response(EMPTY.includes(status) ? null : bytes, { status, statusText, headers })
  // Octokit reads the address that answered; a Response that was made by hand has none.
  Object.defineProperty(whole, 'url', { value: response.url })
  return whole
}
