import { MillraceError } from '@millrace/contract'

/** Work under way that is waited for as a whole. */
export interface WorkSet {
  add(work: Promise<unknown>): void
  /** Waits until there is none. Throws the first failure of any; MR5032 with what `open` says after `seconds`. */
  idle(seconds: number, open: () => string): Promise<void>
  /** Waits until there is none, however it ended. */
  settled(): Promise<void>
}

export function openWorkSet(): WorkSet {
  const working = new Set<Promise<void>>()
  const failures: unknown[] = []
  return {
    add(work) {
      const tracked: Promise<void> = work
        .then(() => undefined)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => working.delete(tracked))
      working.add(tracked)
    },
    async idle(seconds, open) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>(resolve => {
        timer = setTimeout(() => resolve('late'), seconds * 1000)
      })
      try {
        // What ends may have started more.
        while (working.size > 0) {
          const first = await Promise.race([Promise.all(working), late])
          if (first === 'late') throw new MillraceError('MR5032', { seconds, open: open() })
        }
      } finally {
        clearTimeout(timer)
      }
      if (failures.length > 0) throw failures.shift()
    },
    async settled() {
      while (working.size > 0) await Promise.all(working)
    },
  }
}
