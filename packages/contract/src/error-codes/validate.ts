import type { ErrorEntries } from './entry.ts'

/** 23xx: validation. */
export const validateErrors = {} as const satisfies ErrorEntries
