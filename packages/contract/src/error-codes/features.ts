import type { ErrorEntries } from './entry.ts'

/** 21xx: feature SQL. */
export const featuresErrors = {} as const satisfies ErrorEntries
