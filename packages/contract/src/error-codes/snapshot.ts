import type { ErrorEntries } from './entry.ts'

/** 20xx: sources and snapshots. */
export const snapshotErrors = {} as const satisfies ErrorEntries
