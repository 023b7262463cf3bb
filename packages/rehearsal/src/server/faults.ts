/**
 * How a call fails: 502 before or after it took effect, the connection cut after its effect, or refused by a rate
 * limit (the primary one: 429 with retry-after; the secondary: 403).
 */
export type Fault = 'before' | 'after' | 'drop' | 'rate-limit' | 'secondary-limit'

/** Which REST call fails. What is left out fits every call. */
interface FaultPlan {
  fault: Fault
  /** The nth call since `reset`, from 1 (of this login, where one is named); else the next that fits. */
  nth?: number
  method?: string
  /** Template: `/repos/{owner}/{repo}/pulls`. */
  route?: string
  /** Who calls: `github-actions[bot]` for jobs, so that people are spared. */
  login?: string
}

interface MeteredCall {
  method: string
  route: string
  login: string
  /** Path and caller: the same for a call that is repeated. */
  same: string
}

/** Makes REST calls fail, each plan once. */
export interface Faults {
  /** Calls counted since the last `reset`, of everybody or of one login. */
  counted(login?: string): number
  add(plan: FaultPlan): void
  /** From now on each call of a login fails once, the first time that a job makes it, in turn by each of `faults`. */
  failEachOnce(login: string, faults: readonly Fault[]): void
  /** Calls that `failEachOnce` let fail. */
  readonly failed: number
  /** Forgets plans and starts counting anew. */
  reset(): void
  /** Plans that no call met yet. */
  waiting(): readonly FaultPlan[]
}

export function newFaults(): Faults & { next(call: MeteredCall): Fault | undefined } {
  let plans: FaultPlan[] = []
  let calls: MeteredCall[] = []
  let each: { login: string; faults: readonly Fault[]; met: Set<string> } | undefined
  const counted = (login?: string): number =>
    calls.filter(call => login === undefined || call.login === login).length
  return {
    counted,
    add: plan => void plans.push(plan),
    failEachOnce(login, faults) {
      each = { login, faults, met: new Set() }
    },
    get failed() {
      return each?.met.size ?? 0
    },
    reset() {
      plans = []
      calls = []
      each = undefined
    },
    waiting: () => plans,
    next(call) {
      calls.push(call)
      if (each && call.login === each.login && !each.met.has(call.same)) {
        each.met.add(call.same)
        return each.faults[(each.met.size - 1) % each.faults.length]
      }
      const met = plans.find(
        plan =>
          (plan.login === undefined || plan.login === call.login) &&
          (plan.method === undefined || plan.method === call.method) &&
          (plan.route === undefined || plan.route === call.route) &&
          (plan.nth === undefined || plan.nth === counted(plan.login)),
      )
      plans = plans.filter(plan => plan !== met)
      return met?.fault
    },
  }
}
