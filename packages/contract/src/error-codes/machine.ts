import type { ErrorEntries } from './entry.ts'

/** 30xx: tools and the machine. */
export const machineErrors = {} as const satisfies ErrorEntries
