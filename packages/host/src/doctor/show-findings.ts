import { type Painter, painter } from '../cli/present.ts'
import { wrap } from '../cli/wrap.ts'
import type { Finding, State } from './check.ts'

const SIGNS = { ok: '✓', attention: '!', missing: '✖', unseen: '?' } as const satisfies Record<State, string>

/** One line a finding; what is to do and why below it, wrapped to the terminal; the verdict last. */
export function showFindings(
  findings: readonly Finding[],
  { color, width }: { color: boolean; width: number },
): string {
  const paint = painter(color)
  const names = Math.max(...findings.map(({ name }) => name.length))
  const indent = ' '.repeat(names + 7)
  const room = Math.max(30, width - indent.length)
  const below = (text: string | undefined) =>
    text === undefined ? [] : wrap(text, room).map(line => `${indent}${line}`)
  const lines = findings.flatMap(({ name, state, seen, why, click, fix }) => {
    const [first, ...rest] = wrap(seen, room)
    const head = `  ${tint(paint, state)(SIGNS[state])} ${name.padEnd(names)}   ${first}`
    return [
      head,
      ...rest.map(line => `${indent}${line}`),
      ...below(why),
      ...below(click),
      // A command is copied whole: it is not broken.
      ...(fix === undefined ? [] : fix.split('\n').map(line => `${indent}${paint.green(line)}`)),
    ]
  })
  return [...lines, '', `  ${verdict(findings, paint)}`, ''].join('\n')
}

function verdict(findings: readonly Finding[], paint: Painter): string {
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length
  const [missing, attention, unseen] = [count('missing'), count('attention'), count('unseen')]
  const also = [
    ...(attention > 0 ? [`${attention} to look at`] : []),
    ...(unseen > 0 ? [`${unseen} that this token can not see`] : []),
  ].join(', ')
  if (missing > 0)
    return paint.bold(`${missing} missing${also && `, ${also}`}: the lines below each are its fix.`)
  if (also) return paint.bold(`All that ${unseen > 0 ? 'can be seen and ' : ''}is needed is there; ${also}.`)
  return paint.bold(`All ${findings.length} are well.`)
}

function tint(paint: Painter, state: State): (text: string) => string {
  if (state === 'unseen') return paint.dim
  return state === 'ok' ? paint.green : state === 'attention' ? paint.yellow : paint.red
}
