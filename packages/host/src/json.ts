import type { Json } from '@millrace/contract'

/** A plain value of known type as JSON: members that are `undefined` go, dates become texts. */
export function json(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}
