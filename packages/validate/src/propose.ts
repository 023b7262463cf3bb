import { join } from 'node:path'
import { formatPointer, parsePointer, pointerDigest } from '@millrace/config'
import {
  bug,
  checkShape,
  isTree,
  type ModelVersion,
  type Pointer,
  type Report,
  type StageMeta,
  type StageRecord,
  stagePointerPath,
} from '@millrace/contract'
import { type Proposal, replaceFile } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { linkRun, renderHtml, renderMarkdown, renderTitle } from '@millrace/report'
import type { ValidateInputs } from './inputs.ts'
import { pointerVersions } from './taken-versions.ts'

/**
 * What became of a promotion. preview = the commit that ran is not main's tip · superseded = the stage has another
 * pointer by now, or main's tip (`by`) makes another candidate · refused = a gate said no · same = main wants this model already · taken-back = the stage had this
 * model before and people put another in its place.
 */
export type Promotion = (
  | Proposal
  | { state: 'preview' | 'refused' | 'same' }
  | { state: 'superseded'; by?: string }
  | { state: 'taken-back'; version: ModelVersion }
) & {
  /** The HTML report's file, absolute. */
  reportPath: string
}

/**
 * Proposes the pointer of a validated model: one branch, one file, with the report that was stored as its body. Writes
 * the HTML report in any case.
 */
export async function proposePromotion(
  project: Project,
  {
    record,
    inputs,
    preview = false,
    supersededBy,
    runUrl,
  }: {
    record: StageRecord<'validate'>
    inputs: ValidateInputs
    /** True for a run that may not propose. */
    preview?: boolean
    /** Main's tip, where its pipeline comes to another candidate. */
    supersededBy?: string
    /** Page of the run that has the report as an artifact. */
    runUrl?: string | undefined
  },
): Promise<Promotion> {
  const { repository, head } = project
  const { model, stage, candidate, version, champion, passed } = record.manifest
  const report = await readReport(project, record)
  const reportPath = await writeHtml(project, { report, name: `${model}-${version}` })
  const tip = await repository.mainTip()
  if (preview) return { state: 'preview', reportPath }
  if (supersededBy !== undefined) return { state: 'superseded', by: supersededBy, reportPath }
  if (head.commit !== tip) return { state: 'preview', reportPath }
  const path = stagePointerPath(model, stage)
  const text = await repository.readAt(tip, path)
  const current = text === undefined ? undefined : parsePointer(text, path, 'model').meta
  if (!passed) return { state: 'refused', reportPath }
  if (current?.sha256 === candidate) return { state: 'same', reportPath }
  if (current?.sha256 !== champion?.sha256) return { state: 'superseded', reportPath }
  const earlier = await pointerVersions(repository, path)
  const before = earlier.find(({ sha256 }) => sha256 === candidate)
  if (before) return { state: 'taken-back', version: before.version, reportPath }

  const pointer = pointerOf(record, inputs, {
    // The commit that trained it, so that the same candidate is the same proposal whatever was committed since.
    commit: (await repository.isOnMain(inputs.train.code.commit)) ? inputs.train.code.commit : head.commit,
    sequence: (current?.sequence ?? 0) + 1,
    ...(text !== undefined && { previous: pointerDigest(text) }),
  })
  let moved = false
  const proposal = await repository.propose({
    key: { kind: 'promotion', model, stage },
    title: renderTitle(report),
    body: renderMarkdown(linkRun(report, runUrl)),
    files: [
      {
        path,
        // The branch starts at the tip that the remote has by now: its pointer has to be the one that was judged.
        update: old => {
          moved = old !== text
          return moved ? old : formatPointer(pointer)
        },
      },
    ],
  })
  return moved ? { state: 'superseded', reportPath } : { ...proposal, reportPath }
}

function pointerOf(
  { manifest, outputs, fingerprint }: StageRecord<'validate'>,
  { train }: ValidateInputs,
  place: { commit: string; sequence: number; previous?: string },
): Pointer<StageMeta> {
  const tree = train.outputs['model']
  const report = outputs['report']
  if (!tree || !isTree(tree) || tree.sha256 !== manifest.candidate || !report) {
    throw bug('the training record is not of the model that was validated')
  }
  const { model, stage, version } = manifest
  const { md5, size, files, sha256 } = tree
  return {
    path: stage,
    md5,
    size,
    files,
    meta: {
      kind: 'model',
      model,
      stage,
      version,
      sha256,
      md5,
      data: train.manifest.data,
      features: train.manifest.featuresTree,
      env: train.manifest.environment.lock,
      report: report.sha256,
      records: { train: train.fingerprint, validate: fingerprint },
      code_commit: place.commit,
      ...(place.previous !== undefined && { previous: place.previous }),
      sequence: place.sequence,
    },
  }
}

async function readReport(
  { store }: Project,
  { outputs, fingerprint }: StageRecord<'validate'>,
): Promise<Report> {
  const ref = outputs['report']
  if (!ref || isTree(ref)) throw bug(`the record validate ${fingerprint} has no report`)
  return checkShape('Report', await store.readJson(ref), 'the stored report')
}

async function writeHtml(
  { repository }: Project,
  { report, name }: { report: Report; name: string },
): Promise<string> {
  const folder = join(repository.scratch, 'reports')
  const path = join(folder, `${name}.html`)
  await replaceFile(path, await renderHtml(report))
  return path
}
