import { chooseStage } from '../choose.ts'
import { readPointerHistory } from '../compose/pointer-history.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import { showTable } from '../show-table.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const { model, stage } = chooseStage(project, 'history', {
    model: text(inputs['model']),
    stage: text(inputs['stage']),
  })
  const entries = await readPointerHistory(project, { model: model.name, stage: stage.name })
  const rows = entries.map(({ meta, commit }) => [
    String(meta.sequence),
    meta.version,
    commit.date.slice(0, 10),
    commit.author,
    Object.entries(meta.data)
      .map(([name, { version }]) => `${name}@${version}`)
      .join(' '),
    commit.sha.slice(0, 7),
  ])
  const head = ['seq', 'version', 'merged', 'by', 'learned from', 'commit']
  const empty = `No model of ${model.name} was promoted to ${stage.name} yet.`
  return {
    json: json(entries),
    show: entries.length > 0 ? showTable(head, rows, surroundings.screen) : empty,
  }
}
