import { MillraceError } from '@millrace/contract'
import { type CodeHost, openRepository } from '@millrace/forge'
import type { Inputs, Surroundings } from '../verb.ts'
import type { WorkflowRun } from '../workflow-run.ts'
import { findAccess, openHost } from './open-host.ts'

/** The code host of a verb that works without a project; MR4063 names the input that needs one. */
export async function requireHostAlone(surroundings: Surroundings, input: string): Promise<CodeHost> {
  const remote = async () => {
    try {
      return await (await openRepository(surroundings.cwd)).remote()
    } catch (error) {
      if (error instanceof MillraceError && error.code === 'MR1101') return undefined
      throw error
    }
  }
  const codeHost = await openHost(surroundings, await findAccess(surroundings, { remote }))
  return requireHost(codeHost, input)
}

/** The code host, where there is one (MR4063). */
export function requireHost(codeHost: CodeHost | undefined, input: string): CodeHost {
  if (codeHost === undefined) throw new MillraceError('MR4063', { input })
  return codeHost
}

/**
 * Key of what a verb says without a project: by its own name, else by workflow and job, in the folder it works in, so
 * that two of one repository do not write over each other's.
 */
export function aloneKey(
  kind: 'drift' | 'validation',
  inputs: Inputs,
  { run }: Pick<Surroundings, 'run'>,
): string {
  const folder = inputs['working-directory']
  const place = typeof folder === 'string' && folder !== '.' ? [folder] : []
  const name = inputs['name']
  const own = typeof name === 'string' ? [name] : run ? [run.workflow, run.job] : []
  return [`${kind}-alone`, ...place, ...own].join(':')
}

/** Input `comment` where it was asked for: MR4063 without a code host, MR4064 without a pull request. */
export function requirePullRequest({
  codeHost,
  run,
}: {
  codeHost: CodeHost | undefined
  run: WorkflowRun | undefined
}): void {
  requireHost(codeHost, 'comment')
  if (run?.pullRequest === undefined)
    throw new MillraceError('MR4064', { event: run?.event ?? 'a person at a terminal' })
}
