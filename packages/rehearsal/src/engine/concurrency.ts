/** What a run or a job asks of its group. */
export interface ConcurrencyRequest {
  group: string
  /** Ends what holds the group. */
  cancelInProgress: boolean
  /** `max` keeps all that wait, in order; `single` (the default) only the newest. */
  queue: 'single' | 'max'
  /** Called when a newer request ends this one, whether it holds the group or waits for it. */
  cancel: () => void
}

export type Turn = { kind: 'yours'; release: () => void } | { kind: 'replaced' }

export interface ConcurrencyGroups {
  /** Waits for the group. Resolves `replaced` where a newer request took the place. */
  enter(request: ConcurrencyRequest): Promise<Turn>
  /** Takes back a request that waits. */
  leave(request: ConcurrencyRequest): void
}

interface Waiting {
  request: ConcurrencyRequest
  go: (turn: Turn) => void
}

interface Group {
  holder: ConcurrencyRequest | undefined
  waiting: Waiting[]
}

/** Concurrency groups of one repository; names differ by more than case (docs: "Control the concurrency"). */
export function openConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>()

  const hand = (group: Group, { request, go }: Waiting): void => {
    group.holder = request
    let released = false
    go({
      kind: 'yours',
      release() {
        if (released) return
        released = true
        group.holder = undefined
        const next = group.waiting.shift()
        if (next) hand(group, next)
      },
    })
  }

  const replaceWaiting = (group: Group): void => {
    for (const { request, go } of group.waiting.splice(0)) {
      request.cancel()
      go({ kind: 'replaced' })
    }
  }

  return {
    enter(request) {
      const key = request.group.toLowerCase()
      const group = groups.get(key) ?? { holder: undefined, waiting: [] }
      groups.set(key, group)
      return new Promise(go => {
        const waiting = { request, go }
        if (group.holder === undefined) return hand(group, waiting)
        if (request.queue === 'single') replaceWaiting(group)
        group.waiting.push(waiting)
        if (request.cancelInProgress) group.holder.cancel()
      })
    },
    leave(request) {
      const group = groups.get(request.group.toLowerCase())
      if (group === undefined) return
      const found = group.waiting.find(waiting => waiting.request === request)
      if (found === undefined) return
      group.waiting = group.waiting.filter(waiting => waiting !== found)
      found.go({ kind: 'replaced' })
    },
  }
}
