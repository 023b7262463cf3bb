import { stat } from 'node:fs/promises'
import { MillraceError, type Report } from '@millrace/contract'
import { escapeMarkdown, renderMarkdown, renderTitle } from '@millrace/report'
import type { Answer } from '../../verb.ts'

/** GitHub takes 1 MiB a step, and refuses all of a longer one. */
const MOST_BYTES = 1024 * 1024
/** UTF-8 takes up to three bytes for a UTF-16 code unit. */
const WORST = 3
const LEAST = 1000

/** Characters that still fit into the step's summary. */
export async function roomFor(file: string | undefined): Promise<number> {
  const used = file ? (await stat(file)).size : 0
  return Math.max(LEAST, Math.floor((MOST_BYTES - used) / WORST) - LEAST)
}

/** An answer as the job's summary: the report as in a pull request, other answers as they stand on a terminal, then its pages. */
export function answerMarkdown({ show, note, pages = [] }: Answer, limit: number): string {
  const tail = note === undefined ? '' : `\n\n${fenced(note, 10_000)}`
  const more = pages.filter(page => page !== show)
  const room = limit - tail.length
  if (typeof show !== 'string') return `${renderMarkdown(show, { limit: room })}${tail}\n`
  const head = fenced(show, Math.min(room, 20_000))
  // Each page is complete down to about 500 characters; what has no room is in the artifact.
  const each = Math.floor((room - head.length) / Math.max(1, more.length)) - 200
  const shown = each < 1000 ? [] : more.map(page => pageMarkdown(page, each))
  return `${[head, ...shown].join('\n\n')}${tail}\n`
}

function pageMarkdown(page: Report, limit: number): string {
  return `### ${escapeMarkdown(renderTitle(page))}\n\n${renderMarkdown(page, { limit })}`
}

/** An error as the job's summary: what the log says, without colours. */
export function errorMarkdown(shown: string, error: unknown, limit: number): string {
  const title = error instanceof MillraceError ? `${error.code}` : 'Failed'
  return `**${title}**\n\n${fenced(shown, limit - 100)}\n`
}

/** Text of any origin as a code block: the fence is longer than any in it. */
function fenced(text: string, limit: number): string {
  const plain = stripColour(text).replace(/^\n+|\s+$/g, '')
  const runs = plain.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)))
  const room = limit - 2 * fence.length - 20
  const shown = plain.length > room ? `${plain.slice(0, Math.max(0, room))}\n…` : plain
  return `${fence}text\n${shown}\n${fence}`
}

function stripColour(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
