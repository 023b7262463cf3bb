import type { ErrorEntries } from './entry.ts'

/** 25xx: drift. */
export const driftErrors = {} as const satisfies ErrorEntries
