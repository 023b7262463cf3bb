import { parsePointer } from '@millrace/config'
import {
  type DatasetMeta,
  datasetPointerPath,
  type Name,
  type Pointer,
  type StageMeta,
  stagePointerPath,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { requireAsRecorded } from './require-as-recorded.ts'

/** Pointers of all datasets that have a version, as the source that runs has them; MR1219 for an edited one. */
export async function readDatasetPointers(project: Project): Promise<Map<Name, Pointer<DatasetMeta>>> {
  const pointers = new Map<Name, Pointer<DatasetMeta>>()
  for (const name of project.config.datasets.keys()) {
    const path = datasetPointerPath(name)
    const bytes = await project.source.read(path)
    if (!bytes) continue
    const pointer = parsePointer(Buffer.from(bytes).toString('utf8'), path, 'dataset')
    const record = await project.store.readRecord('snapshot', pointer.meta.record)
    // Without its record the store is another one; whoever reads the rows finds that out.
    if (record) requireAsRecorded(pointer, record, path)
    pointers.set(name, pointer)
  }
  return pointers
}

/** A stage's pointer at main's tip, with the text that its successor names as previous. */
export async function readStagePointer(
  project: Pick<Project, 'repository'>,
  model: Name,
  stage: Name,
): Promise<{ pointer: Pointer<StageMeta>; text: string } | undefined> {
  const path = stagePointerPath(model, stage)
  const text = await project.repository.readAt(await project.repository.mainTip(), path)
  return text === undefined ? undefined : { pointer: parsePointer(text, path, 'model'), text }
}
