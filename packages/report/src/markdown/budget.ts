/** How much of a report a Markdown body shows. */
export interface Budget {
  /** Charts of the blocks, and of the folds. */
  charts: { blocks: boolean; folds: boolean }
  /** Most rows of a table, items of a list, lines of code. */
  rows: number
  /** Most characters of one text, before escaping. */
  text: number
}

const ALL = Number.POSITIVE_INFINITY

/** From everything to less: the first that fits is taken. */
export const budgets: readonly Budget[] = [
  { charts: { blocks: true, folds: true }, rows: ALL, text: ALL },
  { charts: { blocks: true, folds: false }, rows: ALL, text: ALL },
  ...[100, 30, 10].map(rows => ({ charts: { blocks: true, folds: false }, rows, text: ALL })),
]

/** With the folds gone and still too long. */
export const tightBudget: Budget = { charts: { blocks: false, folds: false }, rows: 10, text: 300 }
