import { join, relative } from 'node:path'
import { type DeployManifest, MillraceError } from '@millrace/contract'
import { openWorkFolder } from '@millrace/pipeline'
import { inferClient, type LiveVersion, startServer, stopServer, writeLive } from '@millrace/serving'
import { problemOf, smoke } from './smoke.ts'
import type { SmokeSamples } from './smoke-samples.ts'

/** A version in a state folder that nobody serves yet. */
export interface Candidate {
  stateFolder: string
  subject: string
  model: string
  next: LiveVersion
  samples: SmokeSamples
}

/**
 * Smoke-tests a version in a server process of its own on a free port; the process ends with this one. Returns what it
 * saw. Throws MR2428 when it answers otherwise than in validation, and what starting a server throws.
 */
export async function tryOut(candidate: Candidate, serving: string): Promise<DeployManifest['smoke']> {
  const { stateFolder, subject, model, next, samples } = candidate
  // A folder of this process: two deployments at once must not end each other's server. A failed one is left to be read.
  const { folder, remove } = await openWorkFolder(stateFolder, 'smoke')
  await writeLive(folder, { ...next, folder: relative(folder, join(stateFolder, next.folder)) })
  const server = await startServer({ stateFolder: folder, port: 0, subject, lifetime: 'tied' })
  let seen: DeployManifest['smoke']
  try {
    const result = await smoke(inferClient({ endpoint: server.endpoint, model }), samples).catch(refuse)
    if (!result.passed) refuse(undefined, result.problem)
    seen = result.seen
  } finally {
    await stopServer(folder)
  }
  await remove()
  return seen

  function refuse(cause: unknown, problem = problemOf(cause)): never {
    throw new MillraceError('MR2428', { version: next.version, problem, serving }, { cause })
  }
}
