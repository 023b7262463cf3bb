/** Runs work on one key after the other, and work on different keys side by side. */
export function oneAtATime(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<void>>()
  return async (key, work) => {
    const before = last.get(key)
    const { promise: done, resolve } = openPromise()
    last.set(key, done)
    try {
      await before
      return await work()
    } finally {
      if (last.get(key) === done) last.delete(key)
      resolve()
    }
  }
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
