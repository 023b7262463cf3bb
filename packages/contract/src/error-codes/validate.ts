import type { ErrorEntries } from './entry.ts'

/** 23xx: validation. */
export const validateErrors = {
  MR2301: {
    title: '{what} holds no rows',
    why: 'A model that was judged on nothing would pass every gate.',
    fix: 'Wait for rows whose label is mature, or make the holdout longer: models.<model>.split.holdout in millrace.yaml.',
    exit: 1,
  },
  MR2302: {
    title: '{rows} rows of {what} have no label',
    why: 'Column "{column}" is missing there. Leaving such rows out would judge the model on a choice of its rows.',
    fix: 'Fill or filter them where the rows are made, for candidate and champion alike.',
    exit: 1,
  },
  MR2303: {
    title: '{rows} rows of {what} have a label other than 0 and 1',
    why: 'Column "{column}" is the truth of a binary classifier: 0 or 1, false or true.',
    fix: 'Turn it into 0 and 1 where the rows are made, e.g. CAST(delay > 15 AS INTEGER).',
    exit: 1,
  },
  MR2304: {
    title: '{what} holds only rows with label {label}',
    why: 'AUC compares positives with negatives; with one class alone no model is better than another.',
    fix: 'Take a longer window, or check the SQL of the label "{column}".',
    exit: 1,
  },
  MR2305: {
    title: '{rows} scores of {what} are no probabilities',
    why: 'The first is in row {row}: it is {seen}. Log loss and calibration need numbers from 0 to 1.',
    fix: 'Write P(label = 1), not the log-odds or the predicted class, and a score for every row.',
    exit: 1,
  },
  MR2306: {
    title: 'The candidate of {model} learned from the rows that would judge it',
    why: 'It was trained until {trained}; the holdout starts at {from}. Its score there would be too good.',
    fix: 'millrace run      trains it again on the rows before the holdout',
    exit: 1,
  },
  MR2307: {
    title: '{rows} rows of {what} have no time',
    why: 'Column "{column}" is missing there. Rows of one day are alike, so the interval needs the day of each.',
    fix: 'Fill or filter them where the rows are made.',
    exit: 1,
  },
  MR2308: {
    title: 'The {role} of {model} reads "{column}", which its holdout lacks',
    why: 'It was trained on other columns than those that were built for it.',
    fix: 'millrace run      builds its features again from its own commit',
    exit: 1,
  },
  MR2310: {
    title: '{file} has no column "{column}"',
    why: '{hint}',
    fix: 'Name the columns with --label, --score, --key and --time; they are the same in both files.',
    exit: 2,
  },
  MR2311: {
    title: '{rows} rows of {file} have no key',
    why: 'Column "{column}" is missing there, so these rows can not be found in the other file.',
    fix: 'Fill the column, or leave out --key where both files have the same rows in the same order.',
    exit: 1,
  },
  MR2312: {
    title: '{rows} rows of {file} repeat the key of another row',
    why: 'Column "{column}" has to name each row once, or scores of different rows would be compared.',
    fix: 'Remove the repeated rows, or name a column that tells them apart.',
    exit: 1,
  },
  MR2313: {
    title: '{rows} rows are in one file only',
    why: '{candidate} of {first} are not in the other file, {champion} of {second} are not in the first. Both models are judged on the same rows.',
    fix: 'Score the same rows with both models, or filter both files to the rows they share.',
    exit: 1,
  },
  MR2314: {
    title: '{first} and {second} do not have the same rows',
    why: '{problem}',
    fix: 'Write both files in one order, or name a column that is in both with --key.',
    exit: 1,
  },
  MR2315: {
    title: 'The margin {margin} is not 0 or more',
    why: 'A margin is the loss of AUC that is tolerated, such as 0.005.',
    fix: 'millrace validate --margin 0.005',
    exit: 2,
  },
  MR2316: {
    title: 'Column "{column}" of {file} is not a time',
    why: 'It holds values of type {type}. The day of a row is read from dates and timestamps.',
    fix: 'Write it as 2001-05-31 or 2001-05-31 17:30:00, or leave out --time.',
    exit: 2,
  },
} as const satisfies ErrorEntries
