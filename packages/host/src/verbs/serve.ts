import { MillraceError, stageSubject } from '@millrace/contract'
import { serve, serveFolder, stopServer } from '@millrace/serving'
import { chooseStage } from '../choose.ts'
import { openProject, text } from '../open-project.ts'
import type { RunVerb } from '../verb.ts'

/** Serves what was deployed to a stage, in the foreground, until interrupted; `--stop` ends a server that deploy started. */
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
  const port = typeof wanted === 'number' ? wanted : stage.port
  const stateFolder = serveFolder(project.root, model.name, stage.name)
  if (inputs['stop']) {
    const ended = await stopServer(stateFolder)
    return { json: { ended }, show: ended ? 'The server has ended.' : 'No server of this stage runs here.' }
  }
  const served = await serve({ stateFolder, port, log: surroundings.progress.line, now: project.now })
  surroundings.print(
    `${stageSubject(model.name, stage.name)} serves on ${served.endpoint}/v2/models/${model.name}/infer`,
  )
  await surroundings.untilInterrupted()
  await served.stop()
  return { json: { endpoint: served.endpoint }, show: 'stopped' }
}
