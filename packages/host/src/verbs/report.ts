import { resolve } from 'node:path'
import { MillraceError, stageSubject } from '@millrace/contract'
import { chooseStage } from '../choose.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import { readReport, writeHtml } from '../stored-report.ts'
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
