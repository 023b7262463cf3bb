/** Places for jobs that run at once. */
export interface Slots {
  /** Waits for a place; `undefined` where the signal came first. Call the answer to give the place back. */
  take(signal: AbortSignal): Promise<(() => void) | undefined>
}

/** First come, first served. */
export function openSlots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  const giveBack = (): (() => void) => {
    let given = false
    return () => {
      if (given) return
      given = true
      free++
      for (const wake of waiting.splice(0)) wake()
    }
  }
  return {
    async take(signal) {
      while (free === 0 && !signal.aborted) {
        await new Promise<void>(resolve => {
          waiting.push(resolve)
          signal.addEventListener('abort', () => resolve(), { once: true })
        })
      }
      if (signal.aborted) return undefined
      free--
      return giveBack()
    },
  }
}
