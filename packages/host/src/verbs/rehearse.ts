import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MillraceError } from '@millrace/contract'
import { openRepository } from '@millrace/forge'
import { loadRehearsal, type RehearsedRun } from '../github/load-rehearsal.ts'
import { findPin } from '../init/release-pin.ts'
import { ACTIONS_REPOSITORY, type Pin } from '../init/render-pins.ts'
import { json } from '../json.ts'
import { text } from '../open-project.ts'
import { showTable } from '../show-table.ts'
import type { Inputs, RunVerb, Surroundings } from '../verb.ts'

/** Stands for a release where there is none yet: the folder of the actions counts, whatever its commit. */
const UNRELEASED = 'f'.repeat(40)

/** Plays GitHub on this machine: pushes HEAD, runs its workflow files, then takes the steps one by one. */
export const run: RunVerb = async (inputs, surroundings) => {
  const { cwd, progress, screen } = surroundings
  const { rehearse } = await loadRehearsal(cwd)
  const logs = text(inputs['logs'])
  const repositoryFolder = resolve(cwd, text(inputs['working-directory']) ?? '.')
  await (await openRepository(repositoryFolder)).headCommit()
  const result = await rehearse({
    repositoryFolder,
    steps: stepsOf(inputs),
    actions: { [ACTIONS_REPOSITORY]: await actionsFolder(inputs, surroundings) },
    pin: await pinOf(),
    ...(logs !== undefined && { folder: resolve(cwd, logs) }),
    network: inputs['offline'] === true ? 'off' : 'on',
    progress,
    ...(inputs['serve'] === true && {
      serve: { print: surroundings.print, until: surroundings.untilInterrupted },
    }),
  })
  const { runs, pulls, failed } = result
  const show = [
    showTable(['run', '', 'event', 'result'], runs.map(rowOf), screen),
    ...(pulls.length > 0
      ? [
          showTable(
            ['pull request', '', 'branch', 'title'],
            pulls.map(({ number, state, branch, title }) => [`#${number}`, state, branch, title]),
            screen,
          ),
        ]
      : []),
  ]
  const shown = runs.map(({ workflow, number, event, title, status, conclusion }) => ({
    workflow,
    number,
    event,
    title,
    status,
    conclusion,
  }))
  return {
    json: json({ failed, runs: shown, pulls }),
    show: show.join('\n'),
    exitCode: failed ? 1 : 0,
  }
}

function rowOf({ workflow, number, event, status, conclusion }: RehearsedRun): string[] {
  return [workflow.replace(/^.*\//, ''), `#${number}`, event, conclusion ?? status]
}

/** `merge data:flights; approve`: one after the other. */
function stepsOf(inputs: Inputs): string[] {
  const steps = text(inputs['steps']) ?? ''
  return steps
    .split(';')
    .map(step => step.trim())
    .filter(Boolean)
}

/** Where the six actions are: the named folder, else the checkout that this program runs from (MR4070). */
async function actionsFolder(inputs: Inputs, { cwd }: Surroundings): Promise<string> {
  const named = text(inputs['actions'])
  // Not as a literal: the action's bundle would name a part of its by the path of the checkout that it was made in.
  const own = () => fileURLToPath(new URL('../'.repeat(4), import.meta.url))
  const folder = named === undefined ? own() : resolve(cwd, named)
  try {
    await access(join(folder, 'actions/engine/dist/index.js'))
    return folder
  } catch (cause) {
    throw new MillraceError('MR4070', { folder }, { cause })
  }
}

async function pinOf(): Promise<Pin> {
  const released = await findPin(undefined)
  return released ?? { repository: ACTIONS_REPOSITORY, sha: UNRELEASED }
}
