import { dirname, join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import type { ActionHost } from '../action-host.ts'
import { isThere } from '../is-there.ts'
import type { Step } from '../open-step.ts'
import { previewName } from './artifact-name.ts'
import { listFiles } from './list-files.ts'
import { restoreArtifact, saveArtifact } from './run-artifacts.ts'

/** Below a project: what a run makes that main does not trust. */
const PREVIEW = join('.millrace', 'preview')
/** Verbs that read what was previewed, and those that add to it. */
const READERS = ['features', 'train', 'run', 'validate']
const MAKERS = ['features', 'train', 'run']

/**
 * The preview of a run that main does not trust travels from job to job as an artifact of the run. Brings it where an
 * earlier job left one and this job has none yet. MR4113 where it can not be fetched.
 */
export async function restorePreview(host: ActionHost, step: Step): Promise<void> {
  const folder = await previewFolder(host, step, READERS)
  if (folder === undefined || (await isThere(folder))) return
  // Without a service there was none to keep it either.
  if (!host.env['ACTIONS_RUNTIME_TOKEN']) return
  const name = previewName(step)
  try {
    if (await restoreArtifact(host, name, folder)) host.log.say(`Preview of the jobs before: ${name}`)
  } catch (cause) {
    throw new MillraceError('MR4113', { name, problem: words(cause) }, { cause })
  }
}

/** Keeps what this step added to the preview. MR4112 where it can not be kept: the jobs that follow need it. */
export async function savePreview(host: ActionHost, step: Step): Promise<void> {
  const folder = await previewFolder(host, step, MAKERS)
  const files = folder === undefined ? [] : await listFiles(folder)
  if (folder === undefined || files.length === 0) return
  const name = previewName(step)
  try {
    await saveArtifact(host, { name, folder, files })
  } catch (cause) {
    throw new MillraceError('MR4112', { name, problem: words(cause) }, { cause })
  }
}

async function previewFolder(
  { workspace }: ActionHost,
  { run, target, folder }: Step,
  verbs: readonly string[],
): Promise<string | undefined> {
  if (run.trusted || !verbs.includes(target.verb)) return undefined
  const project = await projectAround(folder, workspace)
  return project === undefined ? undefined : join(project, PREVIEW)
}

/** The nearest folder upwards with a millrace.yaml, inside of the checkout; `undefined` where a verb works alone. */
async function projectAround(folder: string, workspace: string): Promise<string | undefined> {
  if (await isThere(join(folder, 'millrace.yaml'))) return folder
  const up = dirname(folder)
  return folder === workspace || up === folder ? undefined : projectAround(up, workspace)
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
