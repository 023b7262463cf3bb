import { parse } from 'yaml'

/** A value that YAML of the plain kind can carry. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** A value as one line of YAML that fits wherever a value stands: `{ min: 0.6 }`, `[a, b]`, `3 days`. */
export function flowText(value: Plain): string {
  if (typeof value === 'string') return isPlainText(value) ? value : JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  const members = Object.entries(value).map(([key, member]) => `${flowText(key)}: ${flowText(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function isPlainText(text: string): boolean {
  return /^[A-Za-z0-9_.~/][\w .~/*+-]*$/.test(text) && text === text.trim() && parse(text) === text
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value)
}
