import { formatIndexTag, type StageMeta } from '@millrace/contract'
import type { Repository } from '@millrace/forge'

/**
 * Writes the index tags of a deployed pointer that are not there yet: the version at the commit it was trained from,
 * the stage at the commit that brought the pointer to main (main's tip may have moved on when a killed run is taken
 * up again).
 */
export async function writeIndexTags(
  repository: Pick<Repository, 'tags' | 'tag' | 'history'>,
  meta: StageMeta,
  pointerPath: string,
): Promise<void> {
  const { model, stage, version, sequence } = meta
  const versionTag = formatIndexTag({ kind: 'version', model, version })
  const stageTag = formatIndexTag({ kind: 'stage', model, stage, sequence })
  const known = new Set((await repository.tags()).map(tag => tag.name))
  if (!known.has(versionTag)) {
    await repository.tag(versionTag, `${model} ${version}: sha256 ${meta.sha256}`, meta.code_commit)
  }
  if (known.has(stageTag)) return
  const [brought] = await repository.history(pointerPath)
  if (brought) await repository.tag(stageTag, `${model} ${version} in ${stage}`, brought.sha)
}
