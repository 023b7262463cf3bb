import type { InputSpec, InputSpecs } from '@millrace/contract'
import type { VerbSpec } from '../verb.ts'
import { commonInputs } from './arguments.ts'
import { wrap } from './wrap.ts'

const groups: [VerbSpec['group'], string][] = [
  ['start', 'Start'],
  ['loop', 'The loop'],
  ['stages', 'Stages, one by one'],
  ['look', 'Look'],
  ['more', 'More'],
]

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100
const NARROWEST = 50

const terminalWidth = () => process.stdout.columns || WIDEST

/** `millrace help`: every verb with its summary, wrapped to the terminal. */
export function showHelp(verbs: Readonly<Record<string, VerbSpec>>, width = terminalWidth()): string {
  const longest = Math.max(...Object.keys(verbs).map(name => name.length))
  const sections = groups.map(([group, title]) => {
    const lines = Object.entries(verbs)
      .filter(([, spec]) => spec.group === group)
      .flatMap(([name, spec]) => entry(name, spec.summary, { indent: 4, column: longest + 7, width }))
    return `  ${title}\n${lines.join('\n')}`
  })
  return `millrace: the whole life of a model as pull requests\n\n${sections.join('\n\n')}\n\n  millrace <command> --help says more.\n`
}

/** `millrace <verb> --help`: usage, what it takes, what every command takes. */
export function showVerbHelp(name: string, spec: VerbSpec, width = terminalWidth()): string {
  const inputs = Object.entries(spec.inputs)
  const positionals = inputs.filter(([, input]) => input.positional)
  const flags = inputs.filter(([, input]) => !input.positional)
  const common = Object.entries(commonInputs)
  const column = Math.max(...[...inputs, ...common].map(([key, input]) => spelled(key, input).length)) + 5
  const list = (entries: typeof inputs) =>
    entries.flatMap(([key, input]) =>
      entry(spelled(key, input), described(input), { indent: 2, column, width }),
    )
  const usage = [
    `millrace ${name}`,
    ...positionals.map(([key, { required }]) => (required ? `<${key}>` : `[${key}]`)),
    ...flags.filter(([, { required }]) => required).map(([key, input]) => spelled(key, input)),
    '[flags]',
  ]
  const sections = [
    wrap(spec.summary, Math.min(width, WIDEST)),
    [`  ${usage.join(' ')}`],
    list(positionals),
    list(flags),
    ['  Every command takes', ...list(common)],
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function spelled(key: string, { positional, type }: InputSpec): string {
  if (positional) return key
  return type === 'boolean' ? `--${key}` : `--${key} <${type === 'integer' ? 'number' : 'value'}>`
}

function described({ description, default: value }: InputSpecs[string]): string {
  return value === undefined ? description : `${description} Default: ${value}.`
}

/** A name, and behind it in a column of its own what it means. */
function entry(
  name: string,
  text: string,
  { indent, column, width }: { indent: number; column: number; width: number },
): string[] {
  const [first, ...rest] = wrap(text, Math.min(Math.max(width, NARROWEST), WIDEST) - column)
  return [
    `${' '.repeat(indent)}${name}`.padEnd(column) + first,
    ...rest.map(line => ' '.repeat(column) + line),
  ]
}
