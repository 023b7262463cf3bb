import { MillraceError } from '@millrace/contract'
import type { LineageNode } from '@millrace/pipeline'
import { readLineage } from '@millrace/pipeline'
import { chooseStage } from '../choose.ts'
import { readStagePointer } from '../compose/pointers.ts'
import { json } from '../json.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings)
  const { model, stage } = chooseStage(project, 'lineage', {
    model: text(inputs['model']),
    stage: text(inputs['stage']),
  })
  const wanted = await readStagePointer(project, model.name, stage.name)
  if (!wanted) throw new MillraceError('MR4011', { model: model.name, stage: stage.name })
  const { meta } = wanted.pointer
  const tree = await readLineage(project.store, { stage: 'validate', fingerprint: meta.records.validate })
  const head = `  ${model.name} ${meta.version} in ${stage.name} (sequence ${meta.sequence}), from commit ${meta.code_commit.slice(0, 7)}`
  return {
    json: json({ pointer: meta, lineage: tree }),
    show: `${head}\n\n${showNode(tree, '  ', new Set())}\n`,
  }
}

function showNode(node: LineageNode, indent: string, shown: Set<string>): string {
  const { record, parents } = node
  const again = shown.has(record.fingerprint)
  shown.add(record.fingerprint)
  const line = `${indent}${record.stage} ${record.subject}  ${sayManifest(node)}`
  const digests = Object.entries(record.outputs).map(
    ([name, { sha256 }]) => `${indent}    ${name} sha256:${sha256.slice(0, 16)}`,
  )
  if (again) return `${line}  (as above)`
  const when = `${indent}    ${record.started.slice(0, 16).replace('T', ' ')} UTC, commit ${record.code.commit.slice(0, 7)}, fingerprint ${record.fingerprint.slice(0, 12)}`
  return [line, when, ...digests, ...parents.map(parent => showNode(parent, `${indent}  `, shown))].join('\n')
}

function sayManifest({ record }: LineageNode): string {
  switch (record.stage) {
    case 'snapshot':
      return `version ${record.manifest.version}, ${record.manifest.source}`
    case 'features':
      return `${record.manifest.features.length} features`
    case 'train':
      return `rows before ${record.manifest.trainedUntil.slice(0, 10)}`
    case 'validate':
      return `${record.manifest.version}: ${record.manifest.verdict}`
    default:
      return ''
  }
}
