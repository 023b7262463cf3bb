import { type InputSpec, type InputSpecs, MillraceError, nearestName } from '@millrace/contract'
import type { Inputs } from '../../verb.ts'

/**
 * An action's inputs, read once. They arrive as one JSON object of texts; an empty one is absent. Throws MR4100
 * (unknown), MR4101 (a value of another kind), MR4102 (missing), all problems at once, and MR4103 where the text is
 * no such object. The root action's `command` is among them, and is read already.
 */
export function readInputs(action: string, specs: InputSpecs, json: string): Inputs {
  const problems: MillraceError[] = []
  const values: Record<string, string | number | boolean | undefined> = {}
  for (const [name, text] of Object.entries(readTexts(json))) {
    if (text === '' || name === 'command') continue
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (!spec) problems.push(unknownInput(action, name, Object.keys(specs)))
    else if (!fits[spec.type](text)) problems.push(wrongValue(name, text, spec.type))
    else values[name] = typed(spec.type, text)
  }
  for (const [name, spec] of Object.entries(specs)) {
    if (values[name] !== undefined || problems.length > 0) continue
    // `${{ … }}` is filled in by GitHub alone.
    if (spec.default !== undefined && !spec.default.includes('${{'))
      values[name] = typed(spec.type, spec.default)
    else if (spec.required) problems.push(new MillraceError('MR4102', { action, name }))
  }
  const [first, ...rest] = problems
  if (first && rest.length === 0) throw first
  if (first) throw new MillraceError('MR4105', { action, count: problems.length }, { also: problems })
  return values
}

const fits: Readonly<Record<InputSpec['type'], (text: string) => boolean>> = {
  string: () => true,
  boolean: text => text === 'true' || text === 'false',
  integer: text => /^\d{1,15}$/.test(text),
}

const wanted = { string: 'a text', boolean: 'true or false', integer: 'a whole number' } as const
const example = { string: 'text', boolean: 'true', integer: '8500' } as const

function typed(type: InputSpec['type'], text: string): string | number | boolean {
  return type === 'boolean' ? text === 'true' : type === 'integer' ? Number(text) : text
}

function readTexts(json: string): Record<string, string> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new MillraceError('MR4103', {}, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MillraceError('MR4103')
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (typeof member === 'object' && member !== null) throw new MillraceError('MR4103')
      return [name, member === null ? '' : String(member)]
    }),
  )
}

function unknownInput(action: string, name: string, known: string[]): MillraceError {
  const guess = nearestName(name, known)
  const fix = guess
    ? `Write "${guess}:" instead, below with:`
    : `Remove the line "${shown(name)}:" below with:`
  return new MillraceError('MR4100', { action, name: shown(name), fix })
}

function wrongValue(name: string, text: string, type: InputSpec['type']): MillraceError {
  return new MillraceError('MR4101', {
    name,
    value: shown(text),
    wanted: wanted[type],
    example: example[type],
  })
}

/** What a person wrote, short and on one line. */
function shown(text: string): string {
  const line = JSON.stringify(text).slice(1, -1)
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
