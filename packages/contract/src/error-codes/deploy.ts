import type { ErrorEntries } from './entry.ts'

/** 24xx: deployment and serving. */
export const deployErrors = {} as const satisfies ErrorEntries
