import type { ErrorEntries } from './entry.ts'

/** 13xx: the store. */
export const storeErrors = {} as const satisfies ErrorEntries
