import type { ErrorEntries } from './entry.ts'

/** 10xx: millrace.yaml. */
export const configErrors = {} as const satisfies ErrorEntries
