import { nearestName } from '@millrace/contract'

/** A value as it was found, short and in plain words. */
export function seenAs(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list' : 'a map'
}

/** The start of a text in quotes, control characters escaped. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return JSON.stringify(short)
}

/** What a JSON Schema type asks for. */
export function typeInWords(type: unknown): string {
  if (Array.isArray(type)) return type.map(typeInWords).join(', or ')
  return types[String(type)] ?? String(type)
}

const types: Record<string, string> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
}

/** Names as a list, or that there are none. */
export function listed(names: Iterable<string>): string {
  const all = [...names]
  return all.length === 0 ? 'none' : all.join(', ')
}

/** `Did you mean "month"?` where something is near, else `otherwise`. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearestName(word, candidates)
  return near === undefined ? otherwise : `Did you mean "${near}"?`
}
