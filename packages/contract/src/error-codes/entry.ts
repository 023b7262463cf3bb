/** A problem that Millrace names. `{name}` is filled from the error's values. */
export interface ErrorEntry {
  /** What is wrong, in one line. */
  title: string
  /** How it came about. */
  why: string
  /** One thing to do or to copy. */
  fix: string
  /** 1 failed · 2 usage or config · 4 auth · 5 network after retries */
  exit: 1 | 2 | 4 | 5
}

export type ErrorEntries = Record<`MR${number}`, ErrorEntry>
