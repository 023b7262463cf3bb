import { createHash } from 'node:crypto'
import { type Blob, type Blobs, readBlobFile } from './blobs.ts'
import type { ArtifactEntry, ResultsJob } from './results.ts'
import { backendId } from './tokens.ts'
import { problem, type TwirpProblem } from './twirp-problem.ts'

type Body = Readonly<Record<string, unknown>>
type Answer = Promise<object | TwirpProblem>

interface Stored {
  id: number
  name: string
  job: ResultsJob
  blob: Blob
  createdAt: Date
  /** Absent until the upload is through. */
  done?: { size: number; digest: string }
}

export interface Artifacts {
  /** Methods of `github.actions.results.api.v1.ArtifactService`. */
  methods: Readonly<Record<string, (body: Body, job: ResultsJob) => Answer>>
  list(runId: number): ArtifactEntry[]
  find(id: number): ArtifactEntry | undefined
}

/** Artifacts of runs; a name stands once in a run, and jobs see those of their own run. */
export function openArtifacts(blobs: Blobs, changed: (job: ResultsJob) => void): Artifacts {
  const stored = new Map<number, Stored>()
  let lastId = 500
  const ofRun = (runId: number): Stored[] => [...stored.values()].filter(it => it.job.runId === runId)
  const byName = (job: ResultsJob, name: unknown): Stored | undefined =>
    ofRun(job.runId).find(it => it.name === name)
  const missing = (name: unknown): TwirpProblem => problem('not_found', `artifact ${String(name)} not found`)

  const create = async (body: Body, job: ResultsJob): Answer => {
    const name = String(body['name'] ?? '')
    if (name === '') return problem('invalid_argument', 'name is required')
    if (byName(job, name)?.done) {
      return problem('already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const contentType = String(body['mime_type'] ?? 'application/zip')
    const fileName = contentType === 'application/zip' ? `${name}.zip` : name
    const blob = blobs.create({ contentType, fileName })
    const id = ++lastId
    stored.set(id, { id, name, job, blob, createdAt: new Date() })
    return { ok: true, signed_upload_url: blobs.url(blob) }
  }

  const finalize = async (body: Body, job: ResultsJob): Answer => {
    const artifact = ofRun(job.runId).findLast(it => it.name === body['name'] && it.done === undefined)
    const size = artifact && (await blobs.size(artifact.blob))
    if (artifact === undefined || size === undefined) return missing(body['name'])
    if (String(body['size']) !== String(size))
      return problem('invalid_argument', `size is ${size}, not ${String(body['size'])}`)
    const digest = `sha256:${createHash('sha256')
      .update(await readBlobFile(artifact.blob))
      .digest('hex')}`
    if (body['hash'] !== undefined && body['hash'] !== digest)
      return problem('invalid_argument', `hash is ${digest}`)
    artifact.done = { size, digest }
    changed(job)
    return { ok: true, artifact_id: String(artifact.id) }
  }

  const list = async (body: Body, job: ResultsJob): Answer => {
    const found = ofRun(job.runId).filter(
      it =>
        it.done !== undefined &&
        (body['name_filter'] === undefined || it.name === body['name_filter']) &&
        (body['id_filter'] === undefined || String(it.id) === String(body['id_filter'])),
    )
    return { artifacts: found.map(it => describe(it, it.done!)) }
  }

  const signedUrl = async (body: Body, job: ResultsJob): Answer => {
    const artifact = byName(job, body['name'])
    return artifact?.done ? { signed_url: blobs.url(artifact.blob) } : missing(body['name'])
  }

  const remove = async (body: Body, job: ResultsJob): Answer => {
    const artifact = byName(job, body['name'])
    if (artifact === undefined) return missing(body['name'])
    stored.delete(artifact.id)
    await blobs.remove(artifact.blob)
    changed(job)
    return { ok: true, artifact_id: String(artifact.id) }
  }

  return {
    methods: {
      CreateArtifact: create,
      FinalizeArtifact: finalize,
      ListArtifacts: list,
      GetSignedArtifactURL: signedUrl,
      DeleteArtifact: remove,
    },
    list: runId => ofRun(runId).flatMap(it => (it.done ? [entryOf(blobs, it, it.done)] : [])),
    find(id) {
      const artifact = stored.get(id)
      return artifact?.done && entryOf(blobs, artifact, artifact.done)
    },
  }
}

function entryOf(
  blobs: Blobs,
  { id, name, blob, job, createdAt }: Stored,
  done: NonNullable<Stored['done']>,
): ArtifactEntry {
  const { repository, runId } = job
  return { id, name, ...done, path: blob.path, url: blobs.url(blob), repository, runId, createdAt }
}

function describe(
  { id, name, job, createdAt }: Stored,
  { size, digest }: { size: number; digest: string },
): object {
  return {
    workflow_run_backend_id: backendId(job.runId),
    workflow_job_run_backend_id: backendId(job.jobId),
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt.toISOString(),
    digest,
  }
}
