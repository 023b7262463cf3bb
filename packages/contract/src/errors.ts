import { type ErrorCode, errorCodes } from './error-codes.ts'

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

export interface ErrorDetails {
  where?: Place
  /** Lines of context, already laid out (a caret frame, the tail of a log). Holds no secrets and no data values. */
  frame?: string
  cause?: unknown
  /** More problems of the same input, so that all are shown at once. */
  also?: readonly MillraceError[]
}

const BRAND = Symbol.for('millrace.error')

/**
 * A problem that its reader can act on. The registry gives title, reason, fix and exit code; `values` fill the
 * `{name}` places in them.
 */
export class MillraceError extends Error {
  override readonly name = 'MillraceError'
  readonly [BRAND] = true
  readonly code: ErrorCode
  readonly values: Readonly<Record<string, string | number>>
  readonly where: Place | undefined
  readonly frame: string | undefined
  readonly also: readonly MillraceError[]

  constructor(code: ErrorCode, values: Record<string, string | number> = {}, details: ErrorDetails = {}) {
    super(fill(errorCodes[code].title, values), details.cause === undefined ? {} : { cause: details.cause })
    this.code = code
    this.values = values
    this.where = details.where
    this.frame = details.frame
    this.also = details.also ?? []
  }

  /** Also those of another copy of this module: the command line is bundled, the rehearsal that it loads is not. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value
  }

  /** Why it happened, filled in. */
  get why(): string {
    return fill(errorCodes[this.code].why, this.values)
  }

  /** One fix to copy. */
  get fix(): string {
    return fill(errorCodes[this.code].fix, this.values)
  }

  /** 2 usage or config, 1 failed, 4 auth, 5 network. */
  get exitCode(): number {
    return errorCodes[this.code].exit
  }
}

/** A broken promise inside Millrace itself: not the user's to mend. */
export class BugError extends Error {
  override readonly name = 'BugError'
}

export function bug(message: string, cause?: unknown): BugError {
  return new BugError(message, cause === undefined ? {} : { cause })
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
