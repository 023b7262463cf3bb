import type { ErrorEntries } from './entry.ts'

/** 22xx: training. */
export const trainErrors = {} as const satisfies ErrorEntries
