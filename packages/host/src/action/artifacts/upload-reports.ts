import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionHost } from '../action-host.ts'
import type { Step } from '../open-step.ts'
import { reportName } from './artifact-name.ts'
import { listFiles } from './list-files.ts'
import { saveArtifact } from './run-artifacts.ts'

/**
 * Makes an artifact of the HTML reports that were written since `since` (milliseconds), below the project's
 * `.millrace/reports`. That a report is not kept is a warning: the summary has its numbers.
 */
export async function uploadReports(host: ActionHost, step: Step, since: number): Promise<void> {
  const { core, env, log } = host
  const files = await writtenSince(await reportFolders(host.workspace, step.folder), since)
  const [first] = files
  if (first === undefined) return
  if (!env['ACTIONS_RUNTIME_TOKEN']) {
    log.say('Reports stay on this machine: it has no artifact service.')
    return
  }
  const name = reportName(step)
  try {
    await saveArtifact(host, { name, folder: dirname(first), files })
    log.say(`Reports: artifact ${name}`)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    log.commands(() => core.warning(text, { title: `The report was not kept as artifact ${name}` }))
  }
}

/** `.millrace/reports` of the folder and of those above it: the project may be one of them. */
async function reportFolders(workspace: string, folder: string): Promise<string[]> {
  const up = dirname(folder)
  const above = folder === workspace || up === folder ? [] : await reportFolders(workspace, up)
  return [join(folder, '.millrace', 'reports'), ...above]
}

async function writtenSince(folders: readonly string[], since: number): Promise<string[]> {
  for (const folder of folders) {
    const files: string[] = []
    for (const file of await listFiles(folder))
      if (file.endsWith('.html') && (await stat(file)).mtimeMs >= since) files.push(file)
    if (files.length > 0) return files
  }
  return []
}
