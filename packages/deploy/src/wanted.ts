import { parsePointer, pointerDigest, type StageConfig } from '@millrace/config'
import {
  type FingerprintParts,
  type Name,
  type Pointer,
  type Sha256,
  type StageMeta,
  stagePointerPath,
  stageSubject,
} from '@millrace/contract'
import type { CodeHost } from '@millrace/forge'
import { type Project, type Ready, readyOf } from '@millrace/pipeline'

/** One stage of one model, and the project that it is in. */
export interface DeployOptions {
  project: Project
  model: { name: Name }
  stage: StageConfig
  /** Where promotions are reviewed and deployments are shown; without one only Git and the store are asked. */
  codeHost?: Pick<CodeHost, 'pullRequestOf' | 'files' | 'setDeployment'>
  /** Page of the workflow run that deploys. */
  runUrl?: string
}

/** What main's tip wants of a stage. */
export interface Wanted {
  /** Path of the pointer file. */
  path: string
  pointer: Pointer<StageMeta>
  /** SHA-256 of the pointer file's text. */
  digest: Sha256
  /** Where it answers; absent where nothing keeps running. */
  endpoint?: string
  /** Names the record of this deployment. */
  ready: Ready<'deploy'>
}

/** Reads the pointer of a stage at main's tip; `undefined` while there is none. */
export async function readWanted({ project, model, stage }: DeployOptions): Promise<Wanted | undefined> {
  const path = stagePointerPath(model.name, stage.name)
  const { repository } = project
  const text = await repository.readAt(await repository.mainTip(), path)
  if (text === undefined) return undefined
  const pointer = parsePointer(text, path, 'model')
  const digest = pointerDigest(text)
  const { name: _, ...target } = stage
  const parts: FingerprintParts & { stage: 'deploy' } = {
    stage: 'deploy',
    subject: stageSubject(model.name, stage.name),
    // A store may be shared: what another repository deployed is no deployment of ours.
    config: { ...target, repository: await repository.firstCommit() },
    inputs: { pointer: digest, model: pointer.meta.sha256 },
    code: {},
    params: { sequence: pointer.meta.sequence },
    format: 1,
  }
  const { records } = pointer.meta
  const parents = [
    { stage: 'train', fingerprint: records.train },
    { stage: 'validate', fingerprint: records.validate },
  ] as const
  const endpoint = stage.target === 'local' ? `http://127.0.0.1:${stage.port}` : undefined
  return { path, pointer, digest, ready: readyOf(parts, parents), ...(endpoint && { endpoint }) }
}
