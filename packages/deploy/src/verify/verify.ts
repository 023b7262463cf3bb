import { type StageRecord, stageSubject } from '@millrace/contract'
import type { Commit } from '@millrace/forge'
import type { Actual } from '../actual.ts'
import { readSmokeSamples, type SmokeSamples } from '../smoke-samples.ts'
import type { DeployOptions, Wanted } from '../wanted.ts'
import { checkApproved } from './approved.ts'
import { checkEvidence } from './evidence.ts'
import { verifyHistory } from './history.ts'
import { type StoredModel, verifyModelTree } from './model-tree.ts'

/** What deploying needs, once everything about it was checked. */
export interface Verified {
  /** The commit that brought the pointer to main. */
  commit: Commit
  validation: StageRecord<'validate'>
  model: StoredModel
  samples: SmokeSamples
}

/** Checks all that a deployment rests on and changes nothing: MR2421–MR2427, MR2440–MR2442, MR1302, MR1303. */
export async function verify(
  { project, model, stage, codeHost }: DeployOptions,
  wanted: Wanted,
  { last, records }: Pick<Actual, 'last' | 'records'>,
): Promise<Verified> {
  const { repository, store, progress } = project
  const { pointer, path } = wanted
  const done = progress.step(`${stageSubject(model.name, stage.name)}: verifying ${pointer.meta.version}`)
  const commit = await verifyHistory(repository, wanted, last?.manifest.pointer)
  if (codeHost) await checkApproved(repository, codeHost, { brought: commit, wanted })
  const record = await store.readRecord('validate', pointer.meta.records.validate)
  const validation = checkEvidence(pointer, record, records)
  const stored = await verifyModelTree(store, pointer, path)
  const samples = await readSmokeSamples(store, validation, stored.card)
  done(`promotion, evidence and ${stored.ref.files} files as reviewed`)
  return { commit, validation, model: stored, samples }
}
