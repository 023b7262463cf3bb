import type { commonInputs, verbs } from 'millrace'
import { escapeCell, escapeText } from './escape-markdown.ts'

type Verb = (typeof verbs)[string]
type Inputs = typeof commonInputs

const groups: readonly [group: Verb['group'], title: string][] = [
  ['start', 'Start'],
  ['loop', 'The loop'],
  ['stages', 'Stages, one by one'],
  ['look', 'Look'],
  ['more', 'More'],
]

/** docs/reference/cli.md: every verb with its arguments and flags, in the order that help shows. */
export function renderCliReference(all: Readonly<Record<string, Verb>>, common: Inputs): string {
  const sections = groups.flatMap(([group, title]) => [
    `## ${title}`,
    ...Object.entries(all)
      .filter(([, verb]) => verb.group === group)
      .map(([name, verb]) => renderVerb(name, verb)),
  ])
  return `${[
    '# Commands',
    'Results go to stdout, progress to stderr.',
    '| exit code | |\n| :-- | :-- |\n| 0 | ok |\n| 1 | failed |\n| 2 | usage or configuration |\n| 3 | a gate said no, or drift was found |\n| 4 | authentication |\n| 5 | network, after retries |\n| 130 | interrupted |',
    '## Flags of every command',
    renderInputs(common),
    ...sections,
  ].join('\n\n')}\n`
}

function renderVerb(name: string, { summary, inputs }: Verb): string {
  const usage = Object.entries(inputs).flatMap(([key, { positional, required }]) =>
    positional ? [required ? `<${key}>` : `[${key}]`] : [],
  )
  const flags = Object.values(inputs).some(({ positional }) => !positional) ? ['[flags]'] : []
  return [
    `### millrace ${name}`,
    escapeText(summary),
    `\`\`\`sh\n${['millrace', name, ...usage, ...flags].join(' ')}\n\`\`\``,
    ...(Object.keys(inputs).length > 0 ? [renderInputs(inputs)] : []),
  ].join('\n\n')
}

function renderInputs(inputs: Inputs): string {
  const rows = Object.entries(inputs).map(([key, { description, type, positional, required }]) => {
    const value = type === 'boolean' ? '' : type === 'integer' ? ' <number>' : ' <text>'
    const shown = `\`${positional ? `<${key}>` : `--${key}${value}`}\``
    return `| ${required ? `**${shown}**` : shown} | ${escapeCell(escapeText(description))} |`
  })
  return ['| | |', '| :-- | :-- |', ...rows].join('\n')
}
