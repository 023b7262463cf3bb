import { parsePointer, pointerDigest } from '@millrace/config'
import { type Name, type StageRecord, stagePointerPath, stageSubject } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { deploymentsOf } from '../actual.ts'
import { checkEvidence } from './evidence.ts'
import { checkChain } from './pointer-chain.ts'

/**
 * Checks a pointer that is proposed as deploy will check it after the merge: it follows main's (MR2422, MR2423) and its
 * evidence is in the store (MR2425, MR2426). Returns the validation that it names.
 */
export async function verifyProposed(
  project: Pick<Project, 'repository' | 'store'>,
  { model, stage }: { model: Name; stage: Name },
  text: string,
): Promise<StageRecord<'validate'>> {
  const { repository, store } = project
  const path = stagePointerPath(model, stage)
  const pointer = parsePointer(text, path, 'model')
  const current = await repository.readAt(await repository.mainTip(), path)
  const steps = [text, ...(current === undefined ? [] : [current])].map(one => {
    const { sequence, previous } = parsePointer(one, path, 'model').meta
    return { digest: pointerDigest(one), sequence, previous }
  })
  checkChain(steps, steps[1]?.digest, { file: path })
  const record = await store.readRecord('validate', pointer.meta.records.validate)
  const deployed = await deploymentsOf(project, {
    subject: stageSubject(model, stage),
    repository: await repository.firstCommit(),
  })
  return checkEvidence(pointer, record, deployed)
}
