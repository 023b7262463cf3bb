import { formatIndexTag, MillraceError, stageSubject } from '@millrace/contract'
import type { DeployOptions, Wanted } from './wanted.ts'

/**
 * Shows on the code host how a deployment stands: one deployment for each sequence of a stage, at the commit that
 * brought its pointer. Nothing without a code host.
 */
export async function tellHost(
  { codeHost, project, runUrl }: DeployOptions,
  wanted: Wanted,
  { state, reason }: { state: 'in_progress' | 'success' | 'failure'; reason?: string },
): Promise<void> {
  if (codeHost === undefined) return
  const { model, stage, version, sequence } = wanted.pointer.meta
  const [brought] = await project.repository.history(wanted.path)
  if (brought === undefined) return
  await codeHost.setDeployment({
    key: formatIndexTag({ kind: 'stage', model, stage, sequence }).replace('#', '/'),
    commit: brought.sha,
    environment: stageSubject(model, stage),
    description: `${version} (sequence ${sequence})${reason === undefined ? '' : `: ${reason}`}`,
    state,
    ...(runUrl !== undefined && { url: runUrl }),
  })
}

/** Shows why a deployment failed. Where that fails too, the first reason is the one that is thrown by the caller. */
export async function tellFailure(options: DeployOptions, wanted: Wanted, error: unknown): Promise<void> {
  const known = error instanceof MillraceError ? `${error.code} ${error.message}` : 'a bug in Millrace'
  try {
    await tellHost(options, wanted, { state: 'failure', reason: known })
  } catch (second) {
    const why = second instanceof Error ? second.message : String(second)
    options.project.progress.line(`The failed deployment could not be shown: ${why}`)
  }
}
