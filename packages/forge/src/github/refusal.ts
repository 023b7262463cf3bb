/** An answer that is not the one that was asked for, or none. */
export interface Refusal {
  /** 500 where there was no answer at all. */
  status: number
  /** GitHub's words with the details of its `errors`, on one line. */
  message: string
  headers: Readonly<Record<string, string | undefined>>
}

interface AnswerData {
  message?: unknown
  errors?: readonly ({ message?: string; code?: string; field?: string; resource?: string } | string)[]
}

/** Reads what Octokit throws; anything else is `undefined`. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const { response } = error as { response?: { headers?: Record<string, unknown>; data?: unknown } }
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)])
  return {
    status: error.status,
    message: wordsOf(response?.data) ?? error.message,
    headers: Object.fromEntries(headers) as Refusal['headers'],
  }
}

/** True for no answer, or one of a server that is out of order: the call may have had its effect. */
export function isPassing(error: unknown): boolean {
  const refusal = refusalOf(error)
  return refusal !== undefined && refusal.status >= 500
}

/**
 * Seconds that a limit asks to wait which the throttling plugin does not know: GitHub's edge answers 429 with
 * `retry-after` and neither names a secondary limit nor says that nothing remains.
 */
export function unnamedLimit(error: unknown): number | undefined {
  const refusal = refusalOf(error)
  if (refusal?.status !== 429) return undefined
  const isKnown =
    /\bsecondary rate\b/i.test(refusal.message) || refusal.headers['x-ratelimit-remaining'] === '0'
  const seconds = Number(refusal.headers['retry-after'])
  return isKnown || !Number.isFinite(seconds) ? undefined : seconds
}

function wordsOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { message, errors } = data as AnswerData
  if (typeof message !== 'string') return undefined
  const details = (Array.isArray(errors) ? (errors as NonNullable<AnswerData['errors']>) : []).map(detail =>
    typeof detail === 'string'
      ? detail
      : (detail.message ?? [detail.resource, detail.field, detail.code].filter(Boolean).join(' ')),
  )
  const text = [message, ...details].join('; ').replace(/\s+/g, ' ').trim()
  return text.length > 400 ? `${text.slice(0, 399)}…` : text
}

/** The refusal, where it is one of this status in these words. */
export function isAnswer(error: unknown, status: number, words: RegExp): Refusal | undefined {
  const refusal = refusalOf(error)
  return refusal?.status === status && words.test(refusal.message) ? refusal : undefined
}
