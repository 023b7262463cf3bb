import type { ErrorEntries } from './entry.ts'

/** 21xx: feature SQL. */
export const featuresErrors = {
  MR2150: {
    title: 'There is no column "{name}" in what {file} reads',
    why: 'None of the tables in the statement has it.{hint}',
    fix: "Correct the name in {file}, or the dataset's columns.",
    exit: 2,
  },
  MR2151: {
    title: 'There is no table "{name}" for {file} to read',
    why: 'A statement reads the datasets of millrace.yaml and the feature views named there.{hint}',
    fix: 'Correct the name, or add the dataset to millrace.yaml.',
    exit: 2,
  },
  MR2152: {
    title: 'The SQL is not well-formed',
    why: '{why}',
    fix: "Correct the marked place; the dialect is DuckDB's.",
    exit: 2,
  },
  MR2153: {
    title: '{file} failed when it ran',
    why: '{why}',
    fix: 'Correct the statement, or use try_cast() and filters where the data is not clean.',
    exit: 1,
  },
  MR2154: {
    title: '{file} is not one SELECT',
    why: 'A file holds exactly one SELECT (or WITH … SELECT): a view is a function of its tables and changes nothing.',
    fix: 'Keep one SELECT in the file; what else it did belongs into a source.',
    exit: 2,
  },
  MR2155: {
    title: '{name} answers differently at each run',
    why: 'Clock, chance and environment are not among the inputs of a stage, so its result could not be made again.',
    fix: "Take times from the data's own columns, and a sample with REPEATABLE (seed).",
    exit: 2,
  },
  MR2156: {
    title: '{name}() reads what is not a dataset',
    why: "Only what the statement names as a table is pinned by digest; files and the engine's own tables are not.",
    fix: 'Declare the file as a dataset in millrace.yaml and read it by that name.',
    exit: 2,
  },
  MR2157: {
    title: '{name} depends on the order in which rows happen to come',
    why: 'Rows have no order of their own, and threads bring them in any.',
    fix: 'Add ORDER BY: inside the brackets, e.g. first(x ORDER BY t), in OVER (…), or in the query with LIMIT.',
    exit: 2,
  },
} as const satisfies ErrorEntries
