import { formatPointer, parsePointer } from '@millrace/config'
import {
  bug,
  type DatasetMeta,
  datasetPointerPath,
  MillraceError,
  type Pointer,
  type Report,
  type StageRecord,
} from '@millrace/contract'
import type { Proposal } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { linkRun, renderMarkdown, renderTitle } from '@millrace/report'
import { datasetPointer, judgeSnapshot } from './judge.ts'
import type { PreviousVersion } from './run.ts'

/**
 * Proposes a version that kept its contract: its pointer and nothing else, so that proposals of two datasets never
 * meet in one file. `empty` where main has the same tree already. MR2013 where main has another version than the one
 * it was judged against.
 */
export async function proposeDataset(
  project: Project,
  {
    record,
    previous,
    report,
    runUrl,
  }: {
    record: StageRecord<'snapshot'>
    previous?: PreviousVersion
    report: Report
    /** Page of the run that has the report as an artifact. */
    runUrl?: string | undefined
  },
): Promise<Proposal> {
  const { dataset } = record.manifest
  if (judgeSnapshot(record.manifest) === 'failed')
    throw bug(`a failed version of ${dataset} was to be proposed`)
  const pointer = datasetPointer(record)
  const path = datasetPointerPath(dataset)
  const { repository } = project
  const text = await repository.readAt(await repository.mainTip(), path)
  const isThere = text !== undefined && hasTree(text, path, pointer)
  return repository.propose({
    key: { kind: 'data', dataset },
    title: renderTitle(report),
    body: renderMarkdown(linkRun(report, runUrl)),
    files: isThere
      ? []
      : [{ path, update: old => nextPointer(old, { path, pointer, previous: previous?.pointer }) }],
  })
}

function hasTree(text: string, path: string, { meta }: Pointer<DatasetMeta>): boolean {
  return parsePointer(text, path, 'dataset').meta.sha256 === meta.sha256
}

/** Main may have moved since the snapshot was planned: then its verdict and its name are about another version. */
function nextPointer(
  old: string | undefined,
  next: { path: string; pointer: Pointer<DatasetMeta>; previous: Pointer<DatasetMeta> | undefined },
): string {
  const { path, pointer, previous } = next
  const main = old === undefined ? undefined : parsePointer(old, path, 'dataset')
  if (old !== undefined && main?.meta.sha256 === pointer.meta.sha256) return old
  if (main?.meta.sha256 !== previous?.meta.sha256 || main?.meta.version !== previous?.meta.version) {
    throw new MillraceError('MR2013', {
      dataset: pointer.meta.dataset,
      judged: previous?.meta.version ?? 'none',
      main: main?.meta.version ?? 'none',
    })
  }
  return formatPointer(pointer)
}
