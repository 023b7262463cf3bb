import type { ErrorEntries } from './entry.ts'

/** 20xx: sources and snapshots. */
export const snapshotErrors = {
  MR2050: {
    title: '{file} can not be read',
    why: '{why}',
    fix: 'Mend or replace the file at its source, then take the snapshot again.',
    exit: 1,
  },
  MR2051: {
    title: '{what} to read',
    why: 'The source gave nothing, and a dataset without rows is never what was meant.',
    fix: 'Check the "source" of the dataset in millrace.yaml: does its pattern match files that hold rows?',
    exit: 1,
  },
  MR2052: {
    title: 'DuckDB is not installed here',
    why: 'Rows are read with DuckDB, a native package that was not found, or not for this platform.',
    fix: 'npm install @duckdb/node-api@1.5.5-r.5',
    exit: 1,
  },
  MR2053: {
    title: '{what} can not stand in SQL',
    why: 'It would end or change the statement that it stands in.',
    fix: 'Rename the column or table at its source.',
    exit: 2,
  },
  MR2054: {
    title: 'The format of {file} can not be told',
    why: 'Files are Parquet (.parquet) or CSV (.csv, .tsv, .txt, also with .gz), all of one kind.',
    fix: 'Rename the files, or say the format of the source in millrace.yaml.',
    exit: 2,
  },
  MR2055: {
    title: '{file} has a name that can be read in two ways',
    why: 'It has both a backslash and one of "*", "?", "[", which file patterns read as one another.',
    fix: 'Rename the file.',
    exit: 2,
  },
  MR2056: {
    title: 'Column "{column}" holds text where numbers are needed',
    why: 'A model and a statistic take numbers, booleans and times.',
    fix: "Turn it into a number in the view's SQL, or leave it out.",
    exit: 2,
  },
  MR2057: {
    title: 'Column "{column}" has a value in row {row} that is no {type}',
    why: 'It is missing, has a fraction, or is out of range.',
    fix: 'Fill or filter such rows in the SQL that gives the column.',
    exit: 1,
  },
} as const satisfies ErrorEntries
