import { expect, test } from 'vitest'
import { readWorkflow, type Workflow } from '../engine/workflow.ts'
import type { HubEvent } from '../hub.ts'
import { judgeTrigger } from './triggers.ts'

const PUSH: HubEvent = {
  name: 'push',
  repository: 'octo/demo',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  actor: { login: 'ann', type: 'User' },
  payload: {},
  startsRuns: true,
  needsApproval: false,
  fork: false,
}
const PULL: HubEvent = {
  ...PUSH,
  name: 'pull_request',
  action: 'opened',
  ref: 'refs/pull/3/merge',
  payload: { pull_request: { base: { ref: 'main' } } },
}
const RUN: HubEvent = {
  ...PUSH,
  name: 'workflow_run',
  action: 'completed',
  payload: { workflow_run: { name: 'CI', head_branch: 'main' } },
}
const TAG: HubEvent = { ...PUSH, ref: 'refs/tags/v1' }

async function starts(
  on: string,
  event: HubEvent,
  facts: { changed?: string[] | undefined; message?: string } = {},
): Promise<boolean> {
  const reading = await readWorkflow(
    '.github/workflows/w.yml',
    `on: ${on}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: ls }] } }\n`,
  )
  if (reading.kind === 'broken') expect.fail(reading.problem)
  const { workflow } = reading as { workflow: Workflow }
  const trigger = await judgeTrigger(workflow, event, {
    changedPaths: async () => ('changed' in facts ? facts.changed : ['data/flights.dvc']),
    headMessage: async () => facts.message ?? 'work',
  })
  return trigger.starts
}

test.each<
  [
    on: string,
    event: HubEvent,
    expected: boolean,
    facts?: { changed?: string[] | undefined; message?: string },
  ]
>([
  ['push', PUSH, true],
  ['[push, pull_request]', PULL, true],
  ['push', PULL, false],
  ['push', TAG, true],
  ['{ push: { branches: [main] } }', PUSH, true],
  ['{ push: { branches: [main] } }', TAG, false],
  ['{ push: { tags: [v*] } }', PUSH, false],
  ['{ push: { tags: [v*] } }', TAG, true],
  ['{ push: { tags-ignore: [v*] } }', TAG, false],
  ['{ push: { branches-ignore: [main] } }', PUSH, false],
  ['{ push: { branches-ignore: [other] } }', PUSH, true],
  ['{ push: { paths: [data/**] } }', PUSH, true],
  ['{ push: { paths: [models/**] } }', PUSH, false],
  ['{ push: { paths: [models/**] } }', TAG, true],
  ['{ push: { paths: [models/**] } }', PUSH, true, { changed: undefined }],
  ['{ push: { paths: [data/**] } }', PUSH, false, { changed: [] }],
  ['{ push: { paths-ignore: [data/**] } }', PUSH, false],
  ['{ push: { paths-ignore: [data/**] } }', PUSH, true, { changed: ['data/a', 'train/b'] }],
  ['{ push: { branches: [main], paths: [data/**] } }', { ...PUSH, ref: 'refs/heads/x' }, false],
  [
    '{ push: { paths: [z] } }',
    PUSH,
    false,
    { changed: [...Array.from({ length: 300 }, (_, i) => `f${i}`), 'z'] },
  ],
  ['push', { ...PUSH, payload: { deleted: true } }, false],
  ['push', PUSH, false, { message: 'typo [skip ci]' }],
  ['push', PUSH, false, { message: 'typo\n\n\nskip-checks: true' }],
  ['pull_request', PULL, false, { message: '[no ci] x' }],
  ['pull_request_target', { ...PULL, name: 'pull_request_target' }, true, { message: '[no ci] x' }],
  ['pull_request', { ...PULL, action: 'synchronize' }, true],
  ['pull_request', { ...PULL, action: 'labeled' }, false],
  ['{ pull_request: { types: [labeled] } }', { ...PULL, action: 'labeled' }, true],
  ['{ pull_request: { branches: [dev] } }', PULL, false],
  ['{ pull_request: { types: [closed], branches: [main] } }', { ...PULL, action: 'closed' }, true],
  ['issues', { ...PUSH, name: 'issues', action: 'labeled' }, true],
  [
    '{ repository_dispatch: { types: [retrain] } }',
    { ...PUSH, name: 'repository_dispatch', action: 'retrain' },
    true,
  ],
  [
    '{ repository_dispatch: { types: [retrain] } }',
    { ...PUSH, name: 'repository_dispatch', action: 'other' },
    false,
  ],
  ['{ workflow_run: { workflows: [CI], types: [completed] } }', RUN, true],
  ['{ workflow_run: { workflows: [CI], types: [requested] } }', RUN, false],
  ['{ workflow_run: { workflows: [Other] } }', RUN, false],
  ['{ workflow_run: { workflows: [CI], branches: [dev] } }', RUN, false],
  [
    'workflow_dispatch',
    { ...PUSH, name: 'workflow_dispatch', payload: { workflow: '.github/workflows/w.yml' } },
    true,
  ],
  [
    'workflow_dispatch',
    { ...PUSH, name: 'workflow_dispatch', payload: { workflow: '.github/workflows/v.yml' } },
    false,
  ],
  [
    "{ schedule: [{ cron: '17 3 * * *' }] }",
    { ...PUSH, name: 'schedule', payload: { workflow: '.github/workflows/w.yml', schedule: '17 3 * * *' } },
    true,
  ],
  [
    "{ schedule: [{ cron: '17 3 * * *' }] }",
    { ...PUSH, name: 'schedule', payload: { workflow: '.github/workflows/w.yml', schedule: '18 3 * * *' } },
    false,
  ],
])('on: %s', async (on, event, expected, facts) => {
  expect(await starts(on, event, facts)).toBe(expected)
})
