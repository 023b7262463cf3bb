import { planDeploy } from '@millrace/deploy'
import { formatCount } from '@millrace/report'
import { painter } from '../cli/present.ts'
import { readDatasetPointers, readStagePointer } from '../compose/pointers.ts'
import { json } from '../json.ts'
import { openProject } from '../open-project.ts'
import { showTable } from '../show-table.ts'
import type { RunVerb } from '../verb.ts'

/** Datasets as pinned, stages as wanted and live, proposals that wait for a person. */
export const run: RunVerb = async (inputs, surroundings) => {
  const project = await openProject(inputs, surroundings, { looks: true })
  const { screen } = surroundings
  const pointers = await readDatasetPointers(project)
  const datasets = [...project.config.datasets.keys()].map(name => ({ name, meta: pointers.get(name)?.meta }))
  const stages = []
  for (const model of project.config.models.values()) {
    for (const stage of model.stages.values()) {
      const wanted = (await readStagePointer(project, model.name, stage.name))?.pointer.meta
      stages.push({
        subject: `${model.name}/${stage.name}`,
        wanted,
        plan: await planDeploy({ project, model, stage }),
      })
    }
  }
  const proposals = await project.repository.openProposals()
  const datasetRows = datasets.map(({ name, meta }) => [
    name,
    meta?.version ?? 'no version yet',
    meta ? `${formatCount(meta.rows)} rows` : '',
    meta?.watermark ? `up to ${meta.watermark.slice(0, 10)}` : '',
    meta ? `contract ${meta.contract.verdict}` : '',
  ])
  const stageRows = stages.map(({ subject, wanted, plan }) => [
    subject,
    wanted ? `${wanted.version} (sequence ${wanted.sequence})` : 'none yet',
    plan.why,
  ])
  const paint = painter(screen.color)
  const waiting = proposals.map(
    ({ branch, title, pullRequest }) =>
      `  ${title}\n    ${pullRequest ? `#${pullRequest.number} ${pullRequest.url}` : paint.dim(`git diff main...${branch}`)}`,
  )
  const show = [
    showTable(['dataset', 'version', '', '', ''], datasetRows, screen),
    showTable(['model', 'wanted', 'live'], stageRows, screen),
    waiting.length > 0
      ? `${paint.bold('  Waits for a person')}\n${waiting.join('\n')}\n`
      : paint.dim('  Nothing waits for a person.\n'),
  ]
  return {
    json: json({
      project: project.config.project,
      store: project.store.location,
      datasets,
      stages,
      proposals,
    }),
    show: show.join('\n'),
  }
}
