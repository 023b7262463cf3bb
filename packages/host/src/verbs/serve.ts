import { join } from 'node:path'
import type { StageConfig } from '@millrace/config'
import { MillraceError, type Name, stageSubject } from '@millrace/contract'
import { pullPublished } from '@millrace/deploy'
import { serve, serveFolder, stopServer } from '@millrace/serving'
import { chooseStage } from '../choose.ts'
import { type OpenProject, openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Port of a published stage, where none is named: millrace.yaml has none for it. */
const PORT = 8500

/**
 * Serves what was deployed to a stage, in the foreground, until interrupted: of a published stage what the newest
 * deployment record in the store says. `--stop` ends a server that deploy started.
 */
export const run: RunVerb = async (inputs, surroundings) => {
  const wanted = inputs['port']
  if (typeof wanted === 'number' && (wanted < 1 || wanted > 65_535))
    throw new MillraceError('MR4005', {
      verb: 'serve',
      flag: '--port',
      wanted: 'takes a number from 1 to 65535',
    })
  const project = await openProject(inputs, surroundings)
  const { model, stage } = chooseStage(project, 'serve', {
    model: text(inputs['model']),
    stage: text(inputs['stage']),
  })
  const stateFolder = await folderOf(project, model, stage)
  if (inputs['stop']) {
    const ended = await stopServer(stateFolder)
    return { json: { ended }, show: ended ? 'The server has ended.' : 'No server of this stage runs here.' }
  }
  if (stage.target === 'publish') await bringHere(project, { model, stage, stateFolder })
  const port = typeof wanted === 'number' ? wanted : stage.target === 'local' ? stage.port : PORT
  const served = await serve({ stateFolder, port, log: surroundings.progress.line, now: project.now })
  surroundings.print(
    `${stageSubject(model.name, stage.name)} serves on ${served.endpoint}/v2/models/${model.name}/infer`,
  )
  await surroundings.untilInterrupted()
  await served.stop()
  return { json: { endpoint: served.endpoint }, show: 'stopped' }
}

/** A published model is kept in this user's cache, apart for each repository: its files can be had again. */
async function folderOf(project: OpenProject, model: { name: Name }, stage: StageConfig): Promise<string> {
  if (stage.target === 'local') return serveFolder(project.root, model.name, stage.name)
  const repository = await project.repository.firstCommit()
  return join(project.cache, 'serve', repository.slice(0, 16), model.name, stage.name)
}

async function bringHere(
  project: OpenProject,
  {
    model,
    stage,
    stateFolder,
  }: { model: { name: Name }; stage: StageConfig & { target: 'publish' }; stateFolder: string },
): Promise<void> {
  const subject = stageSubject(model.name, stage.name)
  const done = project.progress.step(`${subject}: bringing the published version`)
  const { version, sequence } = await pullPublished({ project, model, stage }, stateFolder)
  done(`${version} (sequence ${sequence}), every file verified`)
}
