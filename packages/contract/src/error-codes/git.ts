import type { ErrorEntries } from './entry.ts'

/** 11xx: work tree and Git. */
export const gitErrors = {} as const satisfies ErrorEntries
