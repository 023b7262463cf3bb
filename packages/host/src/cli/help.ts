import type { InputSpecs } from '@millrace/contract'
import type { VerbSpec } from '../verb.ts'
import { commonInputs } from './arguments.ts'

const groups: [VerbSpec['group'], string][] = [
  ['start', 'Start'],
  ['loop', 'The loop'],
  ['stages', 'Stages, one by one'],
  ['look', 'Look'],
  ['more', 'More'],
]

/** `millrace help`: every verb in one line. */
export function showHelp(verbs: Readonly<Record<string, VerbSpec>>): string {
  const sections = groups.map(([group, title]) => {
    const lines = Object.entries(verbs)
      .filter(([, spec]) => spec.group === group)
      .map(([name, spec]) => `    ${name.padEnd(12)}${spec.summary}`)
    return `  ${title}\n${lines.join('\n')}`
  })
  return `millrace: the whole life of a model as pull requests\n\n${sections.join('\n\n')}\n\n  millrace <command> --help says more.\n`
}

/** `millrace <verb> --help`. */
export function showVerbHelp(name: string, spec: VerbSpec): string {
  const positionals = Object.entries(spec.inputs).filter(([, input]) => input.positional)
  const usage = positionals.map(([key, input]) => (input.required ? `<${key}>` : `[${key}]`)).join(' ')
  return `${spec.summary}\n\n  millrace ${name} ${usage}\n\n${flags(spec.inputs)}\n${flags(commonInputs)}\n`
}

function flags(specs: InputSpecs): string {
  return Object.entries(specs)
    .map(([key, spec]) => {
      const flag = spec.positional
        ? `<${key}>`
        : `--${key}${spec.type === 'boolean' ? '' : ` <${spec.type}>`}`
      return `  ${flag.padEnd(34)}${spec.description}`
    })
    .join('\n')
}
