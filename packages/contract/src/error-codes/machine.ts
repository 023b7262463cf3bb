import type { ErrorEntries } from './entry.ts'

/** 30xx: tools and the machine. */
export const machineErrors = {
  MR3001: {
    title: 'git is not on PATH',
    why: 'Millrace reads and writes Git through the git program.',
    fix: 'Install git 2.34 or later.',
    exit: 2,
  },
  MR3011: {
    title: '{stage} of {subject} gave other bytes than its record says',
    why: 'The same fingerprint {fingerprint} ran before with another result, and that result is gone from the store: the stage is not reproducible.',
    fix: 'Set seeds and threads in the program, then commit: the change gives it a new fingerprint.',
    exit: 1,
  },
  MR3012: {
    title: 'The record {stage} {fingerprint} is not in the store',
    why: 'Records are never collected, so this clone reads another store, or the store lost it.',
    fix: 'millrace doctor      shows which store is in use',
    exit: 1,
  },
  MR3013: {
    title: 'There is no {path} in the {source}',
    why: 'millrace.yaml names it as code of a stage.',
    fix: 'Create it and git add it, or correct the path in millrace.yaml.',
    exit: 2,
  },
} as const satisfies ErrorEntries
