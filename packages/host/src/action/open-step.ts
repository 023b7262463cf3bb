import { MillraceError } from '@millrace/contract'
import type { Access, Inputs } from '../verb.ts'
import type { WorkflowRun } from '../workflow-run.ts'
import type { ActionHost } from './action-host.ts'
import { readInputs } from './inputs/read-inputs.ts'
import { workingFolder } from './inputs/working-folder.ts'
import { maskSecrets } from './io/mask-secrets.ts'
import { readVisibility } from './read-visibility.ts'
import { readPayload, readWorkflowRun } from './read-workflow-run.ts'
import { findTarget, type Target } from './target.ts'

/** A step of a workflow, read once from all that the runner says. */
export interface Step {
  target: Target
  /** What the verb takes. */
  inputs: Inputs
  /** Folder to work in, absolute. */
  folder: string
  /** The same as it was written: names of artifacts carry it. */
  writtenFolder: string
  token: string
  run: WorkflowRun
  /** Who may read the repository, as the event says. */
  visibility: Access['visibility']
  /** What a no does to the step. */
  onNo: 'fail' | 'continue'
}

/** Reads the step; masks its secrets before anything of it is printed. Errors: MR4100–MR4108, MR4114. */
export async function openStep({ env, workspace, log, core }: ActionHost): Promise<Step> {
  log.commands(() => maskSecrets(core, env))
  const target = findTarget(env['INPUT_COMMAND'] ?? '')
  const {
    token = '',
    'working-directory': writtenFolder = '.',
    'on-no': onNo,
    ...inputs
  } = readInputs(target.name, target.inputs, env['INPUT_INPUTS'] ?? '')
  // Two inputs of the engine itself: the token that the caller chose, and the job's own to compare it with.
  log.commands(() => maskSecrets(core, { TOKEN: String(token), JOB_TOKEN: env['INPUT_TOKEN'] }))
  const payload = await readPayload(env)
  const run = readWorkflowRun(env, payload, { startsNothing: token === '' || token === env['INPUT_TOKEN'] })
  return {
    target,
    inputs,
    folder: await workingFolder(workspace, String(writtenFolder)),
    writtenFolder: String(writtenFolder),
    token: String(token),
    run,
    visibility: readVisibility(payload),
    onNo: readOnNo(onNo) ?? (target.continuesOn.includes(run.event) ? 'continue' : 'fail'),
  }
}

function readOnNo(value: Inputs[string]): Step['onNo'] | undefined {
  if (value === undefined || value === 'fail' || value === 'continue') return value
  throw new MillraceError('MR4114', { value: JSON.stringify(String(value).slice(0, 60)) })
}
