import type { ErrorEntries } from './entry.ts'

/** 25xx: drift. */
export const driftErrors = {
  MR2501: {
    title: '{model} {version} reads "{column}", which its features no longer have',
    why: 'Its feature table over the new version has other columns than the one it was trained on.',
    fix: 'millrace run      builds its features again from its own commit',
    exit: 1,
  },
  MR2502: {
    title: 'The pointer of {model} in {stage} names another model than its training record',
    why: 'The pointer says sha256 {pointer}, the record of its training says {record}.',
    fix: 'git log -- models/{model}/{stage}.dvc      then restore the pointer that was merged last',
    exit: 1,
  },
  MR2503: {
    title: '{file} holds no rows',
    why: 'Two tables are compared, and one of them is empty.',
    fix: 'Check how the file was written: a header alone is not a table.',
    exit: 1,
  },
  MR2504: {
    title: 'No column of {file} can be compared',
    why: 'Dates, and columns in which every row has its own whole number or text, say nothing about a change; the tables share no other column.',
    fix: 'Compare tables that share a column with a distribution.',
    exit: 2,
  },
} as const satisfies ErrorEntries
