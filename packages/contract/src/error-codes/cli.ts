import type { ErrorEntries } from './entry.ts'

/** 40xx: the command line. */
export const cliErrors = {} as const satisfies ErrorEntries
