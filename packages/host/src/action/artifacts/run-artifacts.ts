import type { ActionHost } from '../action-host.ts'

/** Files of a run that its later jobs, and people, can fetch. */
export interface ArtifactFiles {
  /** Artifact's name, once a run. */
  name: string
  /** Where paths in the artifact start, absolute. */
  folder: string
  /** Absolute paths below `folder`. */
  files: readonly string[]
}

type Place = Pick<ActionHost, 'core' | 'lend' | 'log'>

/** Keeps files as an artifact of the run, in place of one of that name. Throws what the library throws. */
export function saveArtifact(place: Place, { name, folder, files }: ArtifactFiles): Promise<void> {
  return withLibrary(place, `Keeping the artifact ${name}`, async ({ client, notFound }) => {
    // A name is taken once a run; a repeated job, or a second step of this one, has the newer files.
    await client.deleteArtifact(name).catch(ignore(notFound))
    await client.uploadArtifact(name, [...files], folder)
  })
}

/** Fetches an artifact of the run into a folder; false where there is none of that name. */
export function restoreArtifact(place: Place, name: string, folder: string): Promise<boolean> {
  return withLibrary(place, `Fetching the artifact ${name}`, async ({ client, notFound }) => {
    const found = await client.getArtifact(name).catch(ignore(notFound))
    if (!found) return false
    const { id, digest } = found.artifact
    const fetched = await client.downloadArtifact(id, {
      path: folder,
      ...(digest !== undefined && { expectedHash: digest }),
    })
    if (fetched.digestMismatch) throw new RangeError('its digest is not the one that it was kept with')
    return true
  })
}

interface Library {
  client: import('@actions/artifact').ArtifactClient
  notFound: typeof import('@actions/artifact').ArtifactNotFoundError
}

/** The library says much: it is folded. */
function withLibrary<T>(
  { core, log, lend }: Place,
  title: string,
  work: (library: Library) => Promise<T>,
): Promise<T> {
  return log.commands(() =>
    lend(async () => {
      const { DefaultArtifactClient, ArtifactNotFoundError } = await import('@actions/artifact')
      core.startGroup(title)
      try {
        return await work({ client: new DefaultArtifactClient(), notFound: ArtifactNotFoundError })
      } finally {
        core.endGroup()
      }
    }),
  )
}

function ignore(kind: Library['notFound']): (error: unknown) => undefined {
  return error => {
    if (error instanceof kind) return undefined
    throw error
  }
}
