import type { InputSpecs } from '@millrace/contract'
import { type ActionSpec, actionInputs, rootInputs, sharedOutputs } from 'millrace'
import { described } from './tables.ts'

const HEAD = '# Written by `npm run generate` from packages/host/src/action: change it there.'

/** actions/<name>/action.yml: one step, the engine of the same commit. */
export function renderAction(spec: ActionSpec): string {
  return render({
    title: spec.title,
    description: spec.description,
    inputs: actionInputs(spec),
    outputs: { ...spec.outputs, ...sharedOutputs },
    command: spec.verb,
    branding: [],
  })
}

/** action.yml at the top of the repository, which the Marketplace shows: any command by its name. */
export function renderRootAction(): string {
  return render({
    title: 'Millrace',
    description:
      'A machine-learning model’s whole life as pull requests: data, training, validation, deployment, drift.',
    inputs: rootInputs(),
    outputs: sharedOutputs,
    command: '${'.concat('{ inputs.command }}'),
    branding: ['branding:', '  icon: git-pull-request', '  color: blue'],
  })
}

interface Face {
  title: string
  description: string
  inputs: InputSpecs
  outputs: Readonly<Record<string, { description: string }>>
  command: string
  branding: readonly string[]
}

function render({ title, description, inputs, outputs, command, branding }: Face): string {
  return [
    HEAD,
    `name: ${quoted(title)}`,
    `description: ${quoted(description)}`,
    'author: Millrace',
    ...branding,
    'inputs:',
    ...Object.entries(inputs).flatMap(([name, input]) => [
      `  ${name}:`,
      `    description: ${quoted(described(name, input.description))}`,
      `    required: ${input.required === true}`,
      ...(input.default === undefined ? [] : [`    default: ${quoted(input.default)}`]),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([name, output]) => [
      `  ${name}:`,
      `    description: ${quoted(described(name, output.description))}`,
      `    value: \${{ steps.run.outputs.${name} }}`,
    ]),
    'runs:',
    '  using: composite',
    '  steps:',
    '    - id: run',
    '      uses: $/actions/engine',
    '      with:',
    `        command: ${command}`,
    `        inputs: \${{ toJSON(inputs) }}`,
    '',
  ].join('\n')
}

/** A YAML scalar in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
