import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util'
import { type InputSpec, type InputSpecs, MillraceError, nearestName } from '@millrace/contract'
import type { Inputs } from '../verb.ts'

/** Flags that every verb has. */
export const commonInputs: InputSpecs = {
  json: { description: 'Print the result as JSON.', type: 'boolean' },
  help: { description: 'Say what the command does and which flags it has.', type: 'boolean' },
  'working-directory': { description: 'Folder of the project. Default: the current one.', type: 'string' },
  env: { description: 'Environment of millrace.yaml to use.', type: 'string' },
}

/**
 * Reads a verb's arguments by its inputs: `--flag value`, `--flag=value`, positionals in the order of the specs.
 * Throws MR4002 (unknown flag), MR4003 (missing), MR4004 (too many), MR4005 (a value of another kind, none, or two).
 */
export function readArguments(verb: string, specs: InputSpecs, argv: readonly string[]): Inputs {
  const all: InputSpecs = { ...specs, ...commonInputs }
  const flags = new Map(Object.entries(all).filter(([, spec]) => !spec.positional))
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([...flags].map(([name, spec]) => [name, optionOf(name, spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | number | boolean | undefined> = {}
  const positionals = Object.entries(specs).filter(([, spec]) => spec.positional)
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const next = positionals.find(([name]) => values[name] === undefined)
      if (!next) throw new MillraceError('MR4004', { verb, value: token.value })
      values[next[0]] = typed(verb, next[0], next[1].type, token.value)
    } else if (token.kind === 'option') {
      const spec = flags.get(token.name)
      if (!spec) throw unknownFlag(verb, token.rawName, [...flags.keys()])
      const value = spec.type === 'boolean' ? noValue(verb, token) : readValue(verb, token, { spec, flags })
      const before = values[token.name]
      if (before !== undefined && before !== value) throw wrongValue(verb, token.rawName, 'is given twice')
      values[token.name] = value
    }
  }
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.required && values[name] === undefined && !values['help']) {
      throw new MillraceError('MR4003', { verb, name: spec.positional ? `<${name}>` : `--${name}` })
    }
    if (spec.default !== undefined) values[name] ??= typed(verb, name, spec.type, spec.default)
  }
  return values
}

function optionOf(name: string, { type }: InputSpec): ParseArgsOptionDescriptor {
  return { type: type === 'boolean' ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) }
}

interface OptionToken {
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function noValue(verb: string, { rawName, value }: OptionToken): true {
  if (value !== undefined) throw wrongValue(verb, rawName, 'takes no value')
  return true
}

function readValue(
  verb: string,
  { rawName, value, inlineValue }: OptionToken,
  { spec, flags }: { spec: InputSpec; flags: ReadonlyMap<string, InputSpec> },
): string | number {
  // `--html --json`: the value was forgotten. One that really looks like a flag is written `--html=--json`.
  const isFlag = !inlineValue && value?.startsWith('--') && flags.has(value.slice(2).split('=')[0] ?? '')
  if (value === undefined || isFlag) throw wrongValue(verb, rawName, `takes ${KINDS[spec.type]}`)
  return typed(verb, rawName, spec.type, value)
}

const KINDS = { string: 'a value', integer: 'a whole number', boolean: 'no value' } as const

function wrongValue(verb: string, flag: string, wanted: string): MillraceError {
  return new MillraceError('MR4005', { verb, flag, wanted })
}

function typed(
  verb: string,
  name: string,
  type: 'string' | 'boolean' | 'integer',
  value: string,
): string | number {
  if (type !== 'integer') return value
  if (!/^\d{1,15}$/.test(value)) throw wrongValue(verb, name, `takes ${KINDS.integer}`)
  return Number(value)
}

function unknownFlag(verb: string, flag: string, known: string[]): MillraceError {
  const guess = nearestName(flag.replace(/^-+/, ''), known)
  return new MillraceError('MR4002', {
    verb,
    flag,
    hint: guess ? `Did you mean --${guess}?` : 'See its flags with --help.',
  })
}
