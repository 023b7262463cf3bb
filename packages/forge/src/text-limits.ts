import { MillraceError } from '@millrace/contract'

/** Longest body of a pull request, issue or comment that GitHub takes, in characters. */
const BODY = 65_536

/** Longest description of a status or deployment, and longest title. */
const LINE = 140
const TITLE = 256

/** Refuses a body that GitHub would refuse (MR1132), before anything is sent. */
export function checkBody(body: string, what: string): string {
  // UTF-16 units: never fewer than the characters that GitHub counts.
  if (body.length <= BODY) return body
  throw new MillraceError('MR1132', { what, length: body.length, limit: BODY })
}

export function clipDescription(text: string): string {
  return clip(text, LINE)
}

export function clipTitle(text: string): string {
  return clip(text, TITLE)
}

function clip(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`
}
