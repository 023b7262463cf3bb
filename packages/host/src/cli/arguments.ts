import { parseArgs } from 'node:util'
import { type InputSpecs, MillraceError, nearestName } from '@millrace/contract'
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
 * Throws MR4002 (unknown flag), MR4003 (missing), MR4004 (too many), MR4005 (wrong type).
 */
export function readArguments(verb: string, specs: InputSpecs, argv: readonly string[]): Inputs {
  const all: InputSpecs = { ...specs, ...commonInputs }
  const options = Object.fromEntries(
    Object.entries(all)
      .filter(([, spec]) => !spec.positional)
      .map(([name, spec]) => [
        name,
        { type: spec.type === 'boolean' ? ('boolean' as const) : ('string' as const) },
      ]),
  )
  const { tokens } = parseArgs({
    args: [...argv],
    options,
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
      const spec = all[token.name]
      if (!spec || spec.positional) throw unknownFlag(verb, token.rawName, Object.keys(options))
      if (spec.type === 'boolean' && token.value !== undefined) {
        throw new MillraceError('MR4005', { flag: token.rawName, wanted: 'takes no value' })
      }
      if (spec.type !== 'boolean' && token.value === undefined) {
        throw new MillraceError('MR4005', { flag: token.rawName, wanted: `takes a ${spec.type}` })
      }
      values[token.name] =
        spec.type === 'boolean' ? true : typed(verb, token.rawName, spec.type, token.value ?? '')
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

function typed(
  verb: string,
  name: string,
  type: 'string' | 'boolean' | 'integer',
  value: string,
): string | number {
  if (type !== 'integer') return value
  if (!/^\d{1,15}$/.test(value))
    throw new MillraceError('MR4005', { flag: name, wanted: `takes a whole number (${verb})` })
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
