import { MillraceError } from '@millrace/contract'

/** What people do in a rehearsal, one after the other. */
export type RehearsalStep =
  | { kind: 'dispatch'; workflow: string; inputs: Readonly<Record<string, string>> }
  /** A pull request by its branch, its number or the key of its change (`data:flights`): approved and merged. */
  | { kind: 'merge'; of: string }
  /** Every run that waits for it. */
  | { kind: 'approve' }
  | { kind: 'schedule'; workflow: string }
  /** A branch of the repository is pushed and a pull request opened from it. */
  | { kind: 'pr'; branch: string }

/** Reads a step as people write it: `dispatch deploy.yml rollback=delay`. MR5041 for anything else. */
export function parseStep(text: string): RehearsalStep {
  const [verb = '', what = '', ...rest] = text.trim().split(/\s+/)
  const step = stepOf(verb, what, rest)
  if (step === undefined) throw new MillraceError('MR5041', { step: text })
  return step
}

function stepOf(verb: string, what: string, rest: readonly string[]): RehearsalStep | undefined {
  if (verb === 'approve') return what === '' ? { kind: 'approve' } : undefined
  if (what === '' || (rest.length > 0 && verb !== 'dispatch')) return undefined
  if (verb === 'merge') return { kind: 'merge', of: what }
  if (verb === 'schedule') return { kind: 'schedule', workflow: what }
  if (verb === 'pr') return { kind: 'pr', branch: what }
  if (verb !== 'dispatch' || rest.some(pair => !/^[^=]+=/.test(pair))) return undefined
  const inputs = rest.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  return { kind: 'dispatch', workflow: what, inputs: Object.fromEntries(inputs) as Record<string, string> }
}

/** Whether `merge <of>` means a pull request from this branch: keys are written with colons, branches with slashes. */
export function meansBranch(of: string, pull: { number: number; branch: string }): boolean {
  const path = of.replaceAll(':', '/')
  return (
    of === pull.branch || of.replace(/^#/, '') === String(pull.number) || pull.branch.endsWith(`/${path}`)
  )
}
