import { join } from 'node:path'
import { type DeployManifest, MillraceError } from '@millrace/contract'
import {
  askPort,
  inferClient,
  type Live,
  type LiveVersion,
  readLive,
  readServerNote,
  startServer,
  stopServer,
  writeLive,
} from '@millrace/serving'
import { problemOf, smoke } from './smoke.ts'
import type { Candidate } from './try-out.ts'

/**
 * Makes a version live: live.json, then the server that follows it, then the smoke test against it. When any of
 * this fails, the version before is put back and asked, and MR2429 says what serves (MR2430 when nothing does that
 * should).
 */
export async function switchLive(candidate: Candidate, port: number): Promise<DeployManifest['smoke']> {
  const { stateFolder, model, next, samples } = candidate
  const live = await readLive(stateFolder)
  // After a crash between here and the record, live.json names the new version already: what it replaced stays.
  const replaces = live?.pointer === next.pointer ? live.replaces : live && versionOf(live)
  let problem: string
  let cause: unknown
  // Whatever fails from here on, a bug or a full disk included: the old version is put back first.
  try {
    await follow(candidate, port, { ...next, ...(replaces && { replaces }) })
    const result = await smoke(inferClient({ endpoint: endpoint(port), model }), samples)
    if (result.passed) return result.seen
    problem = result.problem
  } catch (error) {
    problem = problemOf(error)
    cause = error
  }
  const serving = await takeBack(candidate, port, { replaces, problem, cause })
  throw new MillraceError('MR2429', { version: next.version, problem, serving }, { cause })
}

/** Writes live.json and sees to it that the server serves it. */
export async function follow(
  { stateFolder, subject, model }: Pick<Candidate, 'stateFolder' | 'subject' | 'model'>,
  port: number,
  live: Live,
): Promise<void> {
  await writeLive(stateFolder, live)
  const elsewhere = await runningElsewhere(stateFolder, port)
  const server = await startServer({ stateFolder, port, subject, lifetime: 'detached' })
  if (server.reused) await inferClient({ endpoint: server.endpoint, model }).load()
  const answer = await askPort(stateFolder, port)
  if (answer.kind !== 'ours' || answer.word.pointer !== live.pointer || answer.word.sha256 !== live.sha256) {
    const log = join(stateFolder, 'server.log')
    throw new MillraceError('MR2405', { port, problem: `It does not serve ${live.version}.`, log })
  }
  if (elsewhere !== undefined) await stopServer(stateFolder, elsewhere)
}

/** Port of our server when millrace.yaml has another one by now. */
async function runningElsewhere(stateFolder: string, port: number): Promise<number | undefined> {
  const note = await readServerNote(stateFolder)
  return note !== undefined && note.port !== port ? note.port : undefined
}

async function takeBack(
  candidate: Candidate,
  port: number,
  { replaces, problem, cause }: { replaces: LiveVersion | undefined; problem: string; cause: unknown },
): Promise<string> {
  const { stateFolder, next } = candidate
  if (replaces === undefined) {
    await writeLive(stateFolder, undefined)
    await stopServer(stateFolder)
    return 'There was no version before it: nothing serves now.'
  }
  try {
    await follow(candidate, port, replaces)
    await answers(candidate, port)
    return `${replaces.version} serves, as before.`
  } catch (error) {
    const both = `${problem} Then: ${problemOf(error)}`
    const log = join(stateFolder, 'server.log')
    const values = { version: next.version, old: replaces.version, problem: both, log }
    throw new MillraceError('MR2430', values, { cause: cause ?? error })
  }
}

/** Asks the served model for one row of zeros: any probability will do. */
async function answers({ model }: Candidate, port: number): Promise<void> {
  const client = inferClient({ endpoint: endpoint(port), model })
  await client.infer([(await client.features()).map(() => 0)])
}

function versionOf({ version, sha256, folder, sequence, pointer }: Live): LiveVersion {
  return { version, sha256, folder, sequence, pointer }
}

function endpoint(port: number): string {
  return `http://127.0.0.1:${port}`
}
