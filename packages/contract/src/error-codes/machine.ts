import type { ErrorEntries } from './entry.ts'

/** 30xx: tools and the machine. */
export const machineErrors = {
  MR3001: {
    title: 'git is not on PATH',
    why: 'Millrace reads and writes Git through the git program.',
    fix: 'Install git 2.34 or later.',
    exit: 2,
  },
} as const satisfies ErrorEntries
