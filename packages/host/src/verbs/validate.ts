import { resolve } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { validateFiles } from '@millrace/validate'
import { tellValidationAlone } from '../github/tell-alone.ts'
import { json } from '../json.ts'
import { text } from '../open-project.ts'
import { writeHtml } from '../stored-report.ts'
import type { Answer, Inputs, RunVerb, Surroundings } from '../verb.ts'
import { runUntil } from './run.ts'

/** Judges a model's candidate; with `--candidate`, judges files of predictions without project, store or Git. */
export const run: RunVerb = async (inputs, surroundings) => {
  if (text(inputs['candidate']) !== undefined) return judgeFiles(inputs, surroundings)
  // Without it these flags would do nothing, and the project would be judged instead of the file that was meant.
  const alone = ALONE.find(name => inputs[name] !== undefined)
  if (alone !== undefined)
    throw new MillraceError('MR4003', { verb: 'validate', name: `--candidate beside --${alone}` })
  // In a workflow its job may propose, so nothing of the repository's code runs in it.
  return runUntil('validate', inputs, surroundings, { build: surroundings.run === undefined })
}

/** Flags that only the judgement of prediction files has. */
const ALONE = ['champion', 'label', 'score', 'key', 'time', 'margin', 'html', 'name']

async function judgeFiles(inputs: Inputs, surroundings: Surroundings): Promise<Answer> {
  const { cwd } = surroundings
  const path = (name: string) => resolve(cwd, needed(inputs, name))
  const { key, time, champion } = {
    key: text(inputs['key']),
    time: text(inputs['time']),
    champion: text(inputs['champion']),
  }
  const margin = text(inputs['margin']) ?? '0.005'
  if (!/^\d+(\.\d+)?$/.test(margin)) throw new MillraceError('MR4015', { margin })
  const { report, passed, evidence } = await validateFiles({
    candidate: path('candidate'),
    ...(champion !== undefined && { champion: resolve(cwd, champion) }),
    label: needed(inputs, 'label'),
    score: needed(inputs, 'score'),
    ...(key !== undefined && { key }),
    ...(time !== undefined && { time }),
    margin: Number(margin),
  })
  const html = text(inputs['html'])
  if (html !== undefined) await writeHtml(report, resolve(cwd, html))
  const { note, comment } = await tellValidationAlone(report, { inputs, surroundings })
  return {
    json: json({ passed, evidence, report, comment }),
    show: report,
    ...(note !== undefined && { note }),
    ...(!passed && { exitCode: 3 as const }),
  }
}

function needed(inputs: Inputs, name: string): string {
  const value = text(inputs[name])
  if (value === undefined) throw new MillraceError('MR4003', { verb: 'validate', name: `--${name}` })
  return value
}
