import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  type BlobRef,
  bug,
  checkShape,
  isTree,
  MillraceError,
  type Report,
  stageSubject,
} from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { renderHtml } from '@millrace/report'
import { chooseStage } from '../choose.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** The newest validation report of a model's stage. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const { model, stage } = chooseStage(project, 'report', {
    model: text(inputs['model']),
    stage: text(inputs['stage']),
  })
  const record = await project.store.latestRecord('validate', stageSubject(model.name, stage.name))
  if (!record) throw new MillraceError('MR4013', { model: model.name })
  const report = await readReport(project, record.outputs)
  const file = text(inputs['html'])
  if (file === undefined) return { json: json(report), show: report }
  const path = resolve(surroundings.cwd, file)
  await writeHtml(report, path)
  return { json: json({ html: path }), show: `  ${path}\n` }
}

/** The report that a record keeps. */
export async function readReport(
  project: Pick<Project, 'store'>,
  outputs: Readonly<Record<string, unknown>>,
): Promise<Report> {
  const ref = outputs['report'] as BlobRef | undefined
  if (!ref || isTree(ref)) throw bug('a record without its report')
  return checkShape('Report', await project.store.readJson(ref), 'a report in the store')
}

export async function writeHtml(report: Report, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await renderHtml(report))
}
