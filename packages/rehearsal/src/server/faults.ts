/**
 * How a call fails: 502 before or after it took effect, the connection cut after its effect, or refused by a rate
 * limit (the primary one: 429 with retry-after; the secondary: 403).
 */
export type Fault = 'before' | 'after' | 'drop' | 'rate-limit' | 'secondary-limit'

/** Which REST call fails. What is left out fits every call. */
export interface FaultPlan {
  fault: Fault
  /** The nth call since `reset`, from 1; else the next that fits. */
  nth?: number
  method?: string
  /** Template: `/repos/{owner}/{repo}/pulls`. */
  route?: string
}

/** Makes REST calls fail, each plan once. */
export interface Faults {
  /** Calls counted since the last `reset`. */
  readonly counted: number
  add(plan: FaultPlan): void
  /** Forgets plans and starts counting anew. */
  reset(): void
  /** Plans that no call met yet. */
  waiting(): readonly FaultPlan[]
}

export function newFaults(): Faults & { next(method: string, route: string): Fault | undefined } {
  let plans: FaultPlan[] = []
  let counted = 0
  return {
    get counted() {
      return counted
    },
    add: plan => void plans.push(plan),
    reset() {
      plans = []
      counted = 0
    },
    waiting: () => plans,
    next(method, route) {
      counted += 1
      const plan = plans.find(
        one =>
          (one.nth === undefined || one.nth === counted) &&
          (one.method === undefined || one.method === method) &&
          (one.route === undefined || one.route === route),
      )
      plans = plans.filter(one => one !== plan)
      return plan?.fault
    },
  }
}
