import type { ErrorEntries } from './entry.ts'

/** 21xx: feature SQL. */
export const featuresErrors = {
  MR2101: {
    title: 'Dataset {dataset} has no version yet',
    why: 'Features are built from a version that is pinned in data/{dataset}.dvc, and there is none.',
    fix: 'millrace snapshot {dataset}      then merge its proposal',
    exit: 2,
  },
  MR2102: {
    title: 'millrace.yaml has no model "{model}"',
    why: 'It is not among its models.',
    fix: 'millrace status      lists them',
    exit: 2,
  },
  MR2103: {
    title: '{file}: "{column}" is null in {rows} rows',
    why: 'Without the time of prediction nothing can be joined as it was known then.',
    fix: 'Leave such rows out: WHERE {column} IS NOT NULL',
    exit: 1,
  },
  MR2104: {
    title: '{file}: {rows} combinations of {keys} stand twice',
    why: 'A point-in-time join takes the one row that was known last, and here are several.',
    fix: 'Group by these columns in {file}.',
    exit: 1,
  },
  MR2105: {
    title: '{file} gives no column "{column}"',
    why: 'millrace.yaml names it. {hint}',
    fix: 'Add it to the SELECT, or correct the name in millrace.yaml.',
    exit: 2,
  },
  MR2106: {
    title: 'Feature "{feature}" is of type {type}',
    why: 'A model reads numbers and booleans.',
    fix: 'Make it a number in the SQL, or leave it out with columns: in millrace.yaml.',
    exit: 2,
  },
  MR2107: {
    title: 'Feature "{feature}" stands twice',
    why: 'Two columns of the training table would have one name.',
    fix: 'Give one of the views another prefix: in millrace.yaml.',
    exit: 2,
  },
  MR2108: {
    title: '{file}: label "{column}" is neither 0 nor 1 in {rows} rows',
    why: 'A binary classifier learns from 0 and 1 (or false and true); null is neither.',
    fix: 'Correct the expression in {file}, or leave such rows out.',
    exit: 1,
  },
  MR2109: {
    title: '{file} gives no rows',
    why: 'There is nothing to learn from.',
    fix: 'Look at its WHERE and at the datasets it reads: millrace status',
    exit: 1,
  },
  MR2110: {
    title: 'No rows to {part}: none between {from} and {to}',
    why: 'The last stretch of mature rows is kept for judging, what lies before it is for learning.',
    fix: 'Take a version with a longer history, or a shorter split.holdout in millrace.yaml.',
    exit: 1,
  },
  MR2150: {
    title: 'There is no column "{name}" in what {file} reads',
    why: 'None of the tables in the statement has it.{hint}',
    fix: "Correct the name in {file}, or the dataset's columns.",
    exit: 2,
  },
  MR2151: {
    title: 'There is no table "{name}" for {file} to read',
    why: 'A statement reads the datasets of millrace.yaml; feature views are joined by features: of a model alone.{hint}',
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
    title: '{what} answers differently at each run',
    why: 'Clock, chance and environment are not among the inputs of a stage, so its result could not be made again.',
    fix: "Take times from the data's own columns, and a sample with REPEATABLE (seed).",
    exit: 2,
  },
  MR2156: {
    title: '{what} is not a dataset',
    why: "Only what the statement names as a table is pinned by digest; files and the engine's own tables are not.",
    fix: 'Declare the file as a dataset in millrace.yaml and read it by that name.',
    exit: 2,
  },
  MR2157: {
    title: '{what} depends on the order in which rows happen to come',
    why: 'Rows have no order of their own, and threads bring them in any.',
    fix: 'Add ORDER BY: inside the brackets, e.g. first(x ORDER BY t), in OVER (…), or in the query with LIMIT.',
    exit: 2,
  },
} as const satisfies ErrorEntries
