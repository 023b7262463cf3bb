import type { Answer, Surroundings } from '../verb.ts'

/** An answer for people, ending with a line break. */
export async function showAnswer({ show, note }: Answer, screen: Surroundings['screen']): Promise<string> {
  if (typeof show === 'string') return show.endsWith('\n') ? show : `${show}\n`
  const { renderTerminal } = await import('@millrace/report')
  const shown = renderTerminal(show, screen)
  return note === undefined ? shown : `${shown}\n${note}\n`
}
