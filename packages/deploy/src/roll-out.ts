import { bug, type DeployManifest, MillraceError, type StageRecord } from '@millrace/contract'
import { openWorkFolder } from '@millrace/pipeline'
import { checkoutModel, type LiveVersion, modelFolder, readLive, tidyState } from '@millrace/serving'
import type { Actual, Here } from './actual.ts'
import { writeRecord } from './record.ts'
import { follow, switchLive } from './switch-live.ts'
import { type Candidate, tryOut } from './try-out.ts'
import type { Verified } from './verify/verify.ts'
import type { DeployOptions, Wanted } from './wanted.ts'

interface RollOut {
  wanted: Wanted
  actual: Actual
  verified: Verified
}

/** Tries a verified version out in a fresh server, makes it live, and writes the record that says so. */
export async function rollOut(options: DeployOptions, made: RollOut): Promise<StageRecord<'deploy'>> {
  const { project, stage } = options
  const { wanted, actual } = made
  const { model, version, sequence, sha256 } = wanted.pointer.meta
  const started = project.now()
  const smoke =
    actual.here === undefined
      ? await publish(options, made)
      : await serveHere(options, { ...made, here: actual.here })
  const manifest: DeployManifest = {
    model,
    stage: stage.name,
    version,
    model_sha256: sha256,
    sequence,
    pointer: wanted.digest,
    target: stage.target,
    ...(wanted.endpoint !== undefined && { endpoint: wanted.endpoint }),
    smoke,
  }
  const record = await writeRecord(project, wanted.ready, { manifest, started, previous: actual.last })
  if (actual.here === undefined) return record
  const { stateFolder } = actual.here
  const live = await readLive(stateFolder)
  await tidyState(stateFolder, [sha256, ...(live?.replaces ? [live.replaces.sha256] : [])])
  return record
}

/** Nothing is switched: the record alone makes a published version the live one. */
async function publish({ project }: DeployOptions, made: RollOut): Promise<DeployManifest['smoke']> {
  const { version, sequence } = made.wanted.pointer.meta
  const { folder, remove } = await openWorkFolder(project.repository.scratch, `publish-${sequence}`)
  try {
    const candidate = await checkOut(project, made, folder)
    const serving = made.actual.last
      ? `${made.actual.last.manifest.version} is published, as before.`
      : 'Nothing is published, as before.'
    return await tried(project, candidate, serving)
  } finally {
    await remove()
  }

  function tried(to: DeployOptions['project'], candidate: Candidate, serving: string) {
    const done = to.progress.step(`${candidate.subject}: smoke test of ${version} in a fresh server`)
    return tryOut(candidate, serving).then(smoke => {
      done(`answers as validated, p50 ${smoke.p50Ms} ms, p99 ${smoke.p99Ms} ms`)
      return smoke
    })
  }
}

async function serveHere(
  { project, stage }: DeployOptions,
  made: RollOut & { here: Here },
): Promise<DeployManifest['smoke']> {
  if (stage.target !== 'local') throw bug(`the stage ${stage.name} is not served here`)
  const { wanted, here } = made
  const { subject } = wanted.ready
  const { version } = wanted.pointer.meta
  if (here.port.kind === 'other') throw new MillraceError('MR2404', { port: stage.port, subject })
  const candidate = await checkOut(project, made, here.stateFolder)

  const tried = project.progress.step(`${subject}: smoke test of ${version} in a fresh server`)
  await tryOut(candidate, servingNow(here))
  tried('answers as validated')

  const switched = project.progress.step(`${subject}: switching ${wanted.endpoint} to ${version}`)
  const smoke = await switchLive(candidate, stage.port)
  switched(`p50 ${smoke.p50Ms} ms, p99 ${smoke.p99Ms} ms`)
  return smoke
}

async function checkOut(
  { store }: DeployOptions['project'],
  { wanted, verified }: RollOut,
  stateFolder: string,
): Promise<Candidate> {
  const { model, version, sha256, sequence } = wanted.pointer.meta
  await checkoutModel(store, verified.model.ref, stateFolder)
  const next: LiveVersion = { version, sha256, folder: modelFolder(sha256), sequence, pointer: wanted.digest }
  return { stateFolder, subject: wanted.ready.subject, model, next, samples: verified.samples }
}

/** The server of a deployed version is down: its files are checked, then it is started. */
export async function startAgain(
  { project, stage }: DeployOptions,
  wanted: Wanted,
  { here }: Actual,
): Promise<void> {
  if (here?.live === undefined || stage.target !== 'local') return
  const { meta, md5, size, files } = wanted.pointer
  const { stateFolder, live } = here
  await checkoutModel(project.store, { sha256: meta.sha256, md5, size, files }, stateFolder)
  await follow({ stateFolder, subject: wanted.ready.subject, model: meta.model }, stage.port, live)
}

function servingNow({ port }: Here): string {
  return port.kind === 'ours' ? `${port.word.version} serves, as before.` : 'Nothing serves, as before.'
}
