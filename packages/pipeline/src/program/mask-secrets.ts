import { secretSpellings } from './secret-spellings.ts'
import type { TextFilter } from './strip-controls.ts'

export const MASK = '***'

/**
 * Replaces every spelling of the secrets by `***`, also where a chunk's end cuts one in two: text that may still
 * become a secret is held back until the next piece decides. Leftmost first, longest first.
 */
export function maskSecrets(secrets: readonly string[]): TextFilter {
  const byFirst = new Map<string, string[]>()
  for (const spelling of new Set(secrets.flatMap(secretSpellings))) {
    const first = spelling[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling])
  }
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.length - a.length)
  const start =
    byFirst.size === 0 ? undefined : new RegExp(`[${[...byFirst.keys()].map(unitEscape).join('')}]`, 'g')
  let pending = ''

  /** Masks what is decided; `more` says whether further text can still complete a secret. */
  function decide(text: string, more: boolean): string {
    if (!start) return text
    let out = ''
    let at = 0
    for (;;) {
      start.lastIndex = at
      const match = start.exec(text)
      if (!match) {
        pending = ''
        return out + text.slice(at)
      }
      out += text.slice(at, match.index)
      at = match.index
      const spellings = byFirst.get(match[0]) ?? []
      const left = text.length - at
      if (more && spellings.some(one => one.length > left && one.startsWith(text.slice(at)))) {
        pending = text.slice(at)
        return out
      }
      const found = spellings.find(one => text.startsWith(one, at))
      out += found === undefined ? match[0] : MASK
      at += found?.length ?? 1
    }
  }
  return {
    push: text => decide(pending + text, true),
    end: () => decide(pending, false),
  }
}

/** `text` with its secrets masked, for what is at hand as a whole. */
export function masked(text: string, secrets: readonly string[]): string {
  const mask = maskSecrets(secrets)
  return mask.push(text) + mask.end()
}

function unitEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
