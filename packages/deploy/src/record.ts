import type { DeployManifest, StageRecord } from '@millrace/contract'
import { type Project, type Ready, thisMachine } from '@millrace/pipeline'

/** Writes what was deployed; the record that came first stands. Deploying is an effect: it makes no outputs. */
export async function writeRecord(
  project: Pick<Project, 'store' | 'head' | 'now'>,
  ready: Ready<'deploy'>,
  done: { manifest: DeployManifest; started: Date; previous: StageRecord<'deploy'> | undefined },
): Promise<StageRecord<'deploy'>> {
  const { manifest, started, previous } = done
  return project.store.putRecord<'deploy'>({
    format: 1,
    stage: 'deploy',
    subject: ready.subject,
    fingerprint: ready.fingerprint,
    parts: ready.parts,
    parents: ready.parents,
    outputs: {},
    manifest,
    code: project.head,
    machine: thisMachine(),
    started: started.toISOString(),
    seconds: Math.round(project.now().getTime() - started.getTime()) / 1000,
    ...(previous && previous.fingerprint !== ready.fingerprint && { previous: previous.fingerprint }),
  })
}
