import { type Painter, painter } from '../cli/present.ts'
import { wrap } from '../cli/wrap.ts'
import type { Finding, State } from './check.ts'

const SIGNS = { ok: '✓', attention: '!', missing: '✖' } as const

/** One line a finding, its fix below it, wrapped to the terminal; the verdict last. */
export function showFindings(
  findings: readonly Finding[],
  { color, width }: { color: boolean; width: number },
): string {
  const paint = painter(color)
  const names = Math.max(...findings.map(({ name }) => name.length))
  const indent = ' '.repeat(names + 7)
  const room = Math.max(30, width - indent.length)
  const lines = findings.flatMap(({ name, state, seen, fix }) => {
    const [first, ...rest] = wrap(seen, room)
    const head = `  ${tint(paint, state)(SIGNS[state])} ${name.padEnd(names)}   ${first}`
    return [
      head,
      ...rest.map(line => `${indent}${line}`),
      // A command is copied whole: it is not broken.
      ...(fix === undefined ? [] : [`${indent}${paint.green(fix)}`]),
    ]
  })
  return [...lines, '', `  ${verdict(findings, paint)}`, ''].join('\n')
}

function verdict(findings: readonly Finding[], paint: Painter): string {
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length
  const [missing, attention] = [count('missing'), count('attention')]
  const also = attention > 0 ? `, ${attention} to look at` : ''
  if (missing > 0) return paint.bold(`${missing} missing${also}: the line below each is its fix.`)
  if (attention > 0) return paint.bold(`All that is needed is there; ${attention} to look at.`)
  return paint.bold(`All ${findings.length} are well.`)
}

function tint(paint: Painter, state: State): (text: string) => string {
  return state === 'ok' ? paint.green : state === 'attention' ? paint.yellow : paint.red
}
