import { exitCodeOf, showError } from '../../cli/present.ts'
import { showAnswer } from '../../cli/show-answer.ts'
import type { Answer } from '../../verb.ts'
import type { ActionHost } from '../action-host.ts'
import type { Step } from '../open-step.ts'
import { annotationsOf } from './annotate.ts'
import { outputsOf } from './outputs.ts'
import { answerMarkdown, errorMarkdown, roomFor } from './summary.ts'

export const SCREEN = { color: true, width: 120 }

/** An answer on the log, as summary and as outputs; a no also as an annotation. Returns the step's exit code. */
export async function tellAnswer(host: ActionHost, step: Step, answer: Answer): Promise<number> {
  const { core, env, log } = host
  log.quote((await showAnswer(answer, SCREEN)).trimEnd())
  const outputs = await outputsOf(answer, step.target.outputs, env['RUNNER_TEMP'] ?? step.folder)
  await hand(host, outputs, limit => answerMarkdown(answer, limit))
  const exitCode = answer.exitCode ?? 0
  if (exitCode === 0) return 0
  const text = typeof answer.show === 'string' ? noWords(exitCode) : answer.show.verdict.text
  const title = `${step.target.name}: ${exitCode === 3 ? 'no' : 'something is missing'}`
  const green = exitCode === 3 && step.onNo === 'continue'
  log.commands(() => core[green ? 'warning' : 'error'](text, { title }))
  return green ? 0 : exitCode
}

function noWords(exitCode: number): string {
  return exitCode === 3
    ? 'A gate said no, or drift was found: the log and the summary say which.'
    : 'See the log.'
}

/** An error with the same words on the log, as annotations and in the summary. Returns its exit code. */
export async function tellError(host: ActionHost, error: unknown, folder: string): Promise<number> {
  const { core, log, workspace } = host
  // A step that failed left its fold open, and what follows would be hidden in it.
  log.commands(() => core.endGroup())
  log.quote(showError(error, true))
  for (const { text, place } of annotationsOf(error, { folder, workspace }))
    log.commands(() => core.error(text, place))
  const exit = String(exitCodeOf(error))
  await hand(host, { exit }, limit => errorMarkdown(showError(error, false), error, limit))
  return exitCodeOf(error)
}

/** Outputs and summary, through the files that the runner reads. */
async function hand(
  { core, env, lend }: ActionHost,
  outputs: Readonly<Record<string, string>>,
  summary: (limit: number) => string,
): Promise<void> {
  await lend(async () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    const file = env['GITHUB_STEP_SUMMARY']
    if (!file) return
    core.summary.addRaw(summary(await roomFor(file)))
    await core.summary.write()
  })
}
