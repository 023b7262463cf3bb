import type { ErrorCode } from '@millrace/contract'

/** What a server's process says to the one that spawned it. */
export type ServerMessage =
  | { kind: 'ready'; port: number }
  | { kind: 'failed'; code: ErrorCode; values: Record<string, string | number> }
