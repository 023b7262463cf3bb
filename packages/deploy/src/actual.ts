import type { FingerprintParts, StageRecord } from '@millrace/contract'
import { askPort, type Live, type PortAnswer, readLive, serveFolder } from '@millrace/serving'
import type { DeployOptions, Wanted } from './wanted.ts'

/** What is known of a stage's deployments, and what runs on this machine. */
export interface Actual {
  /** Folder of the server on this machine. */
  stateFolder: string
  /** Deployments of this stage, oldest first. */
  records: StageRecord<'deploy'>[]
  /** The one with the highest sequence. */
  last: StageRecord<'deploy'> | undefined
  /** The record of what is wanted, if it was deployed before. */
  recorded: StageRecord<'deploy'> | undefined
  live: Live | undefined
  /** Who listens on the stage's port. */
  port: PortAnswer
}

export async function readActual({ project, model, stage }: DeployOptions, wanted: Wanted): Promise<Actual> {
  const stateFolder = serveFolder(project.root, model.name, stage.name)
  const { fingerprint, subject, parts } = wanted.ready
  const all = await project.store.listRecords('deploy')
  const records = all.filter(
    record => record.subject === subject && repositoryOf(record.parts) === repositoryOf(parts),
  )
  const last = records.reduce<StageRecord<'deploy'> | undefined>(
    (best, record) => (best && best.manifest.sequence > record.manifest.sequence ? best : record),
    undefined,
  )
  const recorded = await project.store.readRecord('deploy', fingerprint)
  const live = await readLive(stateFolder)
  return { stateFolder, records, last, recorded, live, port: await askPort(stateFolder, stage.port) }
}

function repositoryOf({ config }: FingerprintParts): unknown {
  return (config as { repository?: string }).repository
}
