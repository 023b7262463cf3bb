/** Where long work says what it does. stdout never carries it. */
export interface Progress {
  /** A step begins: `flights: reading 3 files`. Returns the function that ends it. */
  step(title: string): (result?: string) => void
  /** A line worth keeping: a user program's output, a note. */
  line(text: string): void
  /** How far the current step is, 0…1. */
  at(share: number): void
}

/** Progress that nobody watches. */
export const silent: Progress = { step: () => () => undefined, line: () => undefined, at: () => undefined }
