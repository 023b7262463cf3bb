import type { Sha256 } from '@millrace/contract'

const CHANGE = /^<!-- millrace-change:([0-9a-f]{64}) -->$/gm

/** The body of a pull request with the digest of the change that it shows, by which a closed one is known again. */
export function withChange(body: string, change: Sha256): string {
  return `${body.trimEnd()}\n<!-- millrace-change:${change} -->`
}

/** The digest that a pull request's body carries: ours is the last one. */
export function changeOf(body: string): Sha256 | undefined {
  return [...body.replaceAll('\r\n', '\n').matchAll(CHANGE)].at(-1)?.[1]
}
