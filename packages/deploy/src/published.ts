import type { PublishedStage } from '@millrace/config'
import { type DeployManifest, MillraceError, type Name, stageSubject, treeRef } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { checkoutModel, type LiveVersion, modelFolder, writeLive } from '@millrace/serving'
import { deploymentsOf, newest } from './actual.ts'

/** One published stage of one model, and the project that it is in. */
export interface PublishedOptions {
  project: Project
  model: { name: Name }
  stage: PublishedStage
}

/** What the newest deployment record of a published stage says (MR2443 where there is none). */
async function readPublished({ project, model, stage }: PublishedOptions): Promise<DeployManifest> {
  const subject = stageSubject(model.name, stage.name)
  const repository = await project.repository.firstCommit()
  const last = newest(await deploymentsOf(project, { subject, repository }), stage.target)
  if (last === undefined) throw new MillraceError('MR2443', { subject })
  return last.manifest
}

/** Brings the published version to this machine, every byte verified, and makes it the one that `serve` serves. */
export async function pullPublished(options: PublishedOptions, stateFolder: string): Promise<LiveVersion> {
  const { store } = options.project
  const { version, model_sha256: sha256, sequence, pointer } = await readPublished(options)
  const model = treeRef(await store.readTree({ sha256 }))
  await checkoutModel(store, model, stateFolder)
  const live: LiveVersion = { version, sha256, folder: modelFolder(sha256), sequence, pointer }
  await writeLive(stateFolder, live)
  return live
}
