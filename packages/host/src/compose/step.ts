import {
  changesBetween,
  type InputChange,
  type StageName,
  type StagePlan,
  type StageRecord,
} from '@millrace/contract'
import { findRecord, type Project, type Ready, type StageResult } from '@millrace/pipeline'

/** What one walk along the stages found and did, in order. */
export interface Walk {
  /** `plan` stops where something would run; `run` runs it; `judge` runs no code of the repository: validation alone. */
  mode: 'plan' | 'judge' | 'run'
  stages: StagePlan[]
  /** Stages that ran, by `stage subject`. */
  ran: Set<string>
}

export function startWalk(mode: Walk['mode']): Walk {
  return { mode, stages: [], ran: new Set() }
}

/**
 * One stage of a walk: its record, where its fingerprint is known; else what `run` makes, or `undefined` where nothing
 * may run.
 */
export async function step<S extends StageName>(
  project: Project,
  walk: Walk,
  { ready, run }: { ready: Ready<S>; run: () => Promise<StageResult<S>> },
): Promise<StageRecord<S> | undefined> {
  const known = await findRecord(project, ready)
  walk.stages.push(await describe(project, ready, known))
  if (known || !mayRun(walk, ready.stage)) return known
  walk.ran.add(`${ready.stage} ${ready.subject}`)
  return (await run()).record
}

function mayRun({ mode }: Walk, stage: StageName): boolean {
  return mode === 'run' || (mode === 'judge' && stage === 'validate')
}

/** A stage that can not be planned further, because an earlier one has to run first or a person has to decide. */
export function later(
  walk: Walk,
  stage: StageName,
  { subject, action, why, estimate }: Pick<StagePlan, 'subject' | 'action' | 'why' | 'estimate'>,
): void {
  walk.stages.push({ stage, subject, action, changes: [], why, ...(estimate !== undefined && { estimate }) })
}

/** Seconds that a stage took last time, for one that can not be planned yet. */
export async function lastSeconds(
  { store }: Pick<Project, 'store'>,
  stage: StageName,
  subject: string,
): Promise<{ estimate?: number }> {
  const last = await store.latestRecord(stage, subject)
  return last ? { estimate: last.seconds } : {}
}

async function describe<S extends StageName>(
  project: Project,
  ready: Ready<S>,
  known: StageRecord<S> | undefined,
): Promise<StagePlan> {
  const { stage, subject, fingerprint } = ready
  if (known)
    return {
      stage,
      subject,
      action: 'reuse',
      fingerprint,
      changes: [],
      why: 'nothing it reads has changed',
      estimate: known.seconds,
    }
  const last = await project.store.latestRecord(stage, subject)
  if (!last) return { stage, subject, action: 'run', fingerprint, changes: [], why: 'first run' }
  const changes = changesBetween(last.parts, ready.parts)
  const why =
    changes.length > 0 ? changes.map(sayChange).join(', ') : 'its earlier result is gone from the store'
  return { stage, subject, action: 'run', fingerprint, changes, why, estimate: last.seconds }
}

/** Inputs as people call them; others by their own name. */
const inputs: Readonly<Record<string, string>> = {
  features: 'the training set',
  signature: 'the list of features',
  model: 'the candidate',
  champion: 'the champion',
  champion_features: 'the champion’s features',
}

/** A change in the words of `millrace plan`. */
function sayChange({ kind, name, how }: InputChange): string {
  if (kind === 'input' && name.startsWith('data/'))
    return how === 'changed' ? `${name.slice(5)} has a new version` : `${name.slice(5)} ${how}`
  if (kind === 'input') return `${inputs[name] ?? name} ${how}`
  if (kind === 'code') return `${name} ${how}`
  if (kind === 'environment') return 'the locked environment changed'
  if (kind === 'format') return 'Millrace itself changed the stage'
  if (kind === 'param') return `parameter ${name.replace(/^params\./, '')} ${how}`
  return `millrace.yaml: ${name} ${how}`
}
