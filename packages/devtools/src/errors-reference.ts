import type { errorCodes } from '@millrace/contract'
import { escapeText } from './escape-markdown.ts'

type Entry = (typeof errorCodes)[keyof typeof errorCodes]

/** Areas of the registry by the first two digits of their codes. */
const areas: readonly [digits: string, title: string][] = [
  ['10', 'millrace.yaml'],
  ['11', 'Work tree and Git'],
  ['12', 'Names, paths and pointers'],
  ['13', 'The store'],
  ['20', 'Sources and snapshots'],
  ['21', 'Feature SQL'],
  ['22', 'Training'],
  ['23', 'Validation'],
  ['24', 'Deployment and serving'],
  ['25', 'Drift'],
  ['30', 'Tools and the machine'],
  ['40', 'The command line'],
  ['41', 'Steps of a workflow'],
  ['50', 'The rehearsal'],
]

/** docs/reference/errors.md: every code by area. A code outside the areas is an error of whoever added it. */
export function renderErrorsReference(codes: Readonly<Record<string, Entry>>): string {
  const lost = Object.keys(codes).filter(code => !areas.some(([digits]) => code.startsWith(`MR${digits}`)))
  if (lost.length > 0) throw new Error(`No area of the page takes ${lost.join(', ')}`)
  const sections = areas.map(([digits, title]) => {
    const entries = Object.entries(codes).filter(([code]) => code.startsWith(`MR${digits}`))
    return [`## ${title}`, ...entries.map(([code, entry]) => renderEntry(code, entry))].join('\n\n')
  })
  return `${[
    '# Errors',
    'Every problem has a code, a reason and one fix; `millrace explain <code>` says the same. Words in {braces} are filled in where it happens. Exit codes: 1 failed · 2 usage or configuration · 4 authentication · 5 network.',
    ...sections,
  ].join('\n\n')}\n`
}

function renderEntry(code: string, { title, why, fix, exit }: Entry): string {
  return [
    `### ${code}`,
    `**${escapeText(title)}**`,
    `- Why: ${escapeText(why)}\n- Fix: ${escapeText(fix)}\n- Exit code: ${exit}`,
  ].join('\n\n')
}
