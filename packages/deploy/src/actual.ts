import type { FingerprintParts, StageRecord } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { askPort, type Live, type PortAnswer, readLive, serveFolder } from '@millrace/serving'
import type { DeployOptions, Wanted } from './wanted.ts'

/** What is known of a stage's deployments, and what runs on this machine. */
export interface Actual {
  /** Deployments of this stage, to any target, oldest first. */
  records: StageRecord<'deploy'>[]
  /** The one to this target with the highest sequence. */
  last: StageRecord<'deploy'> | undefined
  /** The record of what is wanted, if it was deployed before. */
  recorded: StageRecord<'deploy'> | undefined
  /** `undefined` where nothing is served on this machine: what is live stands in the records. */
  here: Here | undefined
}

/** A stage's server on this machine. */
export interface Here {
  /** Folder with all it keeps. */
  stateFolder: string
  live: Live | undefined
  /** Who listens on the stage's port. */
  port: PortAnswer
}

export async function readActual(options: DeployOptions, wanted: Wanted): Promise<Actual> {
  const { project, stage } = options
  const { fingerprint, subject, parts } = wanted.ready
  const records = await deploymentsOf(project, { subject, repository: repositoryOf(parts) })
  const recorded = await project.store.readRecord('deploy', fingerprint)
  return { records, last: newest(records, stage.target), recorded, here: await readHere(options) }
}

/** Deployments that a repository made of a stage, oldest first. */
export async function deploymentsOf(
  { store }: Pick<Project, 'store'>,
  { subject, repository }: { subject: string; repository: string | undefined },
): Promise<StageRecord<'deploy'>[]> {
  const all = await store.listRecords('deploy')
  return all.filter(record => record.subject === subject && repositoryOf(record.parts) === repository)
}

/** The deployment to a target with the highest sequence. */
export function newest(
  records: readonly StageRecord<'deploy'>[],
  target: string,
): StageRecord<'deploy'> | undefined {
  return records
    .filter(({ manifest }) => manifest.target === target)
    .reduce<StageRecord<'deploy'> | undefined>(
      (best, record) => (best && best.manifest.sequence > record.manifest.sequence ? best : record),
      undefined,
    )
}

async function readHere({ project, model, stage }: DeployOptions): Promise<Here | undefined> {
  if (stage.target !== 'local') return undefined
  const stateFolder = serveFolder(project.root, model.name, stage.name)
  const live = await readLive(stateFolder)
  return { stateFolder, live, port: await askPort(stateFolder, stage.port) }
}

function repositoryOf({ config }: FingerprintParts): string | undefined {
  return (config as { repository?: string }).repository
}
