import type { StageConfig } from '@millrace/config'
import { type Name, stageSubject } from '@millrace/contract'
import { later, type Walk } from './step.ts'
import type { LastStage } from './walk-model.ts'

/** Lists the stages of a model that nobody can run before its datasets have a version on main. */
export function waitForData(
  walk: Walk,
  model: Name,
  { missing, stages, until }: { missing: readonly Name[]; stages: readonly StageConfig[]; until: LastStage },
): void {
  const wait = { action: 'wait', why: waitsFor(missing) } as const
  later(walk, 'features', { subject: model, ...wait })
  if (until === 'features') return
  later(walk, 'train', { subject: model, ...wait })
  if (until === 'train') return
  for (const { name } of stages) later(walk, 'validate', { subject: stageSubject(model, name), ...wait })
}

/** What is waited for, to be read after "waits". */
export function waitsFor(missing: readonly Name[]): string {
  return `for the first version of ${new Intl.ListFormat('en').format(missing)}`
}
