import { bug } from './errors.ts'

/** A value that JSON can carry. `undefined` members are dropped, as `JSON.stringify` does. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * JSON with one spelling per value (RFC 8785's rules: keys in code-unit order, no white space, ECMAScript
 * numbers), so that equal values have equal digests. NaN, infinities and lone surrogates have no spelling: a bug.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw bug(`${value} has no canonical JSON`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw bug('a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) members.push(`${canonicalJson(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
