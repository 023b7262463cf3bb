import { parsePointer } from '@millrace/config'
import { type Name, type StageMeta, stagePointerPath } from '@millrace/contract'
import type { Commit } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'

/** One pointer that a stage had, and the commit on main that brought it. */
export interface PointerEntry {
  meta: StageMeta
  /** The pointer file's text. */
  text: string
  commit: Commit
}

/** Every pointer that a stage has had on main, newest first. */
export async function readPointerHistory(
  project: Pick<Project, 'repository'>,
  { model, stage }: { model: Name; stage: Name },
): Promise<PointerEntry[]> {
  const path = stagePointerPath(model, stage)
  const entries: PointerEntry[] = []
  for (const commit of await project.repository.history(path)) {
    const text = await project.repository.readAt(commit.sha, path)
    if (text !== undefined) entries.push({ meta: parsePointer(text, path, 'model').meta, text, commit })
  }
  return entries
}
