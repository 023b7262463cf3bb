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
  const text = parse(await readFile(file, 'utf8')) as { runs?: Record<string, unknown> }
  const using = String(text.runs?.['using'] ?? '')
  if (/^node\d+$/.test(using)) return []
  if (using !== 'composite') {
    throw new MillraceError('MR5039', { action, problem: `runs.using is ${using || 'missing'}` })
  }
  const steps = (text.runs?.['steps'] ?? []) as Record<string, unknown>[]
  const rendered = steps.map((step, index) => stepOf({ uses, runStep }, step, { index, shell: '' }))
  await writeFile(
    file,
    stringify({ ...text, runs: { ...text.runs, steps: [...rendered, END_STEP] } }, { lineWidth: 0 }),
  )
  return steps.flatMap(step => (typeof step['uses'] === 'string' ? [uses(step['uses'])] : []))
}
