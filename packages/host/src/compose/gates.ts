import { type CommitStatus, GATES_STATUS } from '@millrace/forge'
import type { OpenProject } from '../open-project.ts'

/** What the gates say of a commit, in a line. */
export type GatesWord = Pick<CommitStatus, 'state' | 'description'>

/** Sets `millrace/gates` on a commit; nothing where there is no code host. */
export async function setGates(
  { codeHost, run }: Pick<OpenProject, 'codeHost' | 'run'>,
  commit: string,
  word: GatesWord,
): Promise<void> {
  if (codeHost === undefined) return
  await codeHost.setStatus(commit, { context: GATES_STATUS, ...word, ...(run && { targetUrl: run.url }) })
}

/** A verdict as the gates' word. */
export function gatesWord(passed: boolean, headline: string): GatesWord {
  return passed
    ? { state: 'success', description: `gates passed: ${headline}` }
    : { state: 'failure', description: headline }
}

/** Why a rollback passes: no gate is asked again of a model that served. */
export function servedBefore(version: string): string {
  return `${version} served before`
}
