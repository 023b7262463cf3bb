import type { ConcurrencyGroups, ConcurrencyRequest } from './concurrency.ts'
import { type Evaluation, evaluateTemplate, toText } from './expressions.ts'

export type ConcurrencySetting = Pick<ConcurrencyRequest, 'group' | 'cancelInProgress' | 'queue'>

/** Reads `concurrency:` of a workflow or a job; absent or an empty group: no group. */
export function readConcurrency(written: unknown, evaluation: Evaluation): ConcurrencySetting | undefined {
  if (written === undefined || written === null) return undefined
  const value = evaluateTemplate(written, evaluation)
  const setting = (typeof value === 'object' ? value : { group: value }) as Record<string, unknown>
  const group = toText(setting['group'])
  if (group === '') return undefined
  const cancel = setting['cancel-in-progress']
  return {
    group,
    cancelInProgress: cancel === true || cancel === 'true',
    queue: setting['queue'] === 'max' ? 'max' : 'single',
  }
}

const FREE = { release: () => undefined }

/** Waits for the group's turn; `undefined` where it was cancelled meanwhile. Without a setting there is no wait. */
export async function enterConcurrency(
  groups: ConcurrencyGroups,
  setting: ConcurrencySetting | undefined,
  own: AbortController,
): Promise<{ release: () => void } | undefined> {
  if (setting === undefined) return FREE
  const request: ConcurrencyRequest = { ...setting, cancel: () => own.abort() }
  own.signal.addEventListener('abort', () => groups.leave(request), { once: true })
  const turn = await groups.enter(request)
  return turn.kind === 'yours' ? turn : undefined
}
