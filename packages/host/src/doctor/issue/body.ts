import { escapeMarkdown } from '@millrace/report'
import type { GitHubFinding } from '../github/case.ts'
import type { Box, Evidence } from './boxes.ts'

/** Whether a box is done: `undefined` where only a person can know. */
export function isDone(
  { id }: Box,
  findings: readonly GitHubFinding[],
  evidence: Evidence,
): boolean | undefined {
  if (id === 'snapshot') return evidence.proposed
  if (id === 'dataset') return evidence.datasets
  if (id === 'promotion') return evidence.promoted
  const states = findings.filter(finding => finding.id === id).map(({ state }) => state)
  if (states.includes('missing')) return false
  return states.length === 0 || states.includes('unseen') ? undefined : true
}

/** A box, and whether its tick shows. */
export interface ShownBox {
  box: Box
  ticked: boolean
  /** False where nobody could look: then the tick is the person's own. */
  seen: boolean
}

/** Ticks what is seen to be done, takes a tick off what is seen not to be, and leaves the rest as the person had it. */
export function tickBoxes(
  boxes: readonly Box[],
  { findings, evidence, before }: { findings: readonly GitHubFinding[]; evidence: Evidence; before: string },
): ShownBox[] {
  return boxes.map(box => {
    const done = isDone(box, findings, evidence)
    return { box, ticked: done ?? isTicked(before, box.id), seen: done !== undefined }
  })
}

/** True where a person ticked the box of an id in an earlier text. */
function isTicked(body: string, id: Box['id']): boolean {
  return body
    .split(/\r?\n/)
    .some(line => line.endsWith(`<!-- box:${id} -->`) && /^\s*[-*] \[[xX]\]/.test(line))
}

/** Text of the first-run issue, as Markdown of GitHub's. */
export function renderBody(shown: readonly ShownBox[], findings: readonly GitHubFinding[]): string {
  const left = shown.filter(({ ticked }) => !ticked).length
  const others = findings.filter(
    ({ id, state }) => state === 'missing' && !shown.some(({ box }) => box.id === id),
  )
  return [
    left === 0
      ? 'All is set up.'
      : `Millrace waits: ${left === 1 ? 'one step is' : `${left} steps are`} left until this repository’s models live by pull requests. What a workflow can see is ticked by itself, at the next push or, once Millrace is on, at a run of the pipeline by hand; the rest is yours to tick.`,
    '',
    ...shown.map(renderBox),
    '',
    ...(others.length === 0
      ? []
      : [
          '### Also off',
          '',
          ...others.map(
            ({ name, seen, why }) =>
              `- **${escapeMarkdown(name)}**: ${escapeMarkdown(why ? `${seen}. ${why}` : seen)}`,
          ),
          '',
        ]),
    'With a token of your own, `millrace doctor --github` sees all settings and prints what is off, with the line that mends it.',
    '',
  ].join('\n')
}

function renderBox({ box: { id, title, text, commands }, ticked }: ShownBox): string {
  const head = `- [${ticked ? 'x' : ' '}] **${title}.** <!-- box:${id} -->`
  if (ticked) return head
  return [
    head,
    `  ${text}`,
    ...(commands === undefined
      ? []
      : [
          '  <details><summary>or from a terminal</summary>',
          '',
          '  ```sh',
          ...commands.split('\n').map(line => `  ${line}`),
          '  ```',
          '',
          '  </details>',
        ]),
    '',
  ].join('\n')
}
