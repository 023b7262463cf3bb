import type { Tone } from '@millrace/contract'

type Look = 'strong' | 'faint' | 'code' | Tone

/** Paints text with ANSI colours, or leaves it alone. */
export type Paint = (look: Look, text: string) => string

const CODES: Readonly<Record<Look, [on: number, off: number]>> = {
  strong: [1, 22],
  faint: [2, 22],
  code: [36, 39],
  good: [32, 39],
  bad: [31, 39],
  warning: [33, 39],
  neutral: [34, 39],
}

export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text
  return (look, text) => `\u001b[${CODES[look][0]}m${text}\u001b[${CODES[look][1]}m`
}

/** Signs that stand for a tone without any colour. */
export const SIGNS: Readonly<Record<Tone, string>> = { good: '✔', bad: '✖', warning: '!', neutral: '•' }
