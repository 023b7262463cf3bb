import { readFile, writeFile } from 'node:fs/promises'
import { MillraceError } from '@millrace/contract'
import { parse, stringify } from 'yaml'
import { stepOf } from './render-job.ts'

export interface ActionRendering {
  /** Its action.yml, which is written anew. */
  file: string
  /** As a `uses:` names it, for errors. */
  action: string
  /** What a `uses:` of its steps stands for. */
  uses: (written: string) => string
  runStep: string
}

/**
 * act reads the command files of the last step of a composite once more for the composite itself: what was not
 * declared as its output would be one, and a summary would stand twice. This last step leaves them empty.
 */
const END_STEP = {
  id: '__millrace_end',
  name: 'end',
  if: 'always()',
  run: ':',
  shell: 'true {0}',
  'working-directory': '/',
}

/** Renders a composite for act and returns what its steps use. A JavaScript action stays as it is; MR5039 for others. */
export async function renderAction({ file, action, uses, runStep }: ActionRendering): Promise<string[]> {
  const text = parse(await readFile(file, 'utf8')) as ActionText
  const using = String(text.runs?.['using'] ?? '')
  if (/^node\d+$/.test(using)) return []
  if (using !== 'composite') {
    throw new MillraceError('MR5039', { action, problem: `runs.using is ${using || 'missing'}` })
  }
  const steps = (text.runs?.['steps'] ?? []) as Record<string, unknown>[]
  const noInputs = emptyInputs(Object.keys(text.inputs ?? {}))
  const rendered = steps.map((step, index) => {
    const whole = stepOf({ uses, runStep }, step, { index, shell: '' })
    const asks = step['run'] === undefined || JSON.stringify(step).includes('inputs')
    return asks ? whole : { ...whole, env: { ...noInputs, ...(step['env'] as object | undefined) } }
  })
  const all = [...rendered, { ...END_STEP, env: noInputs }]
  await writeFile(file, stringify({ ...text, runs: { ...text.runs, steps: all } }, { lineWidth: 0 }))
  return steps.flatMap(step => (typeof step['uses'] === 'string' ? [uses(step['uses'])] : []))
}

interface ActionText {
  inputs?: Record<string, unknown>
  runs?: Record<string, unknown>
}

/**
 * act evaluates the values of inputs once more for every run step of a composite: a text with `${{` in it would be an
 * expression. Steps that ask for no input get them empty; the launcher takes the names away in any case.
 */
function emptyInputs(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map(name => [`INPUT_${name.toUpperCase().replace(/[^A-Z0-9-]/g, '_')}`, '']),
  )
}
