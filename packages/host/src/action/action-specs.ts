import type { ActionSpec, OutputSpec, Permission } from './action-spec.ts'
import { linesAt, sometimesInputs } from './action-spec-shared.ts'

const { dataset, model, html, name, comment, issue, merge, next } = sometimesInputs

const readsCode: Permission = { access: 'read', why: 'checks out the repository' }
const writesStore: Permission = { access: 'write', why: 'keeps what it makes in the container registry' }
const setsGates: Permission = { access: 'write', why: 'sets millrace/gates on the commit it proposes' }
const pushesVersion: Permission = { access: 'write', why: 'pushes the branch of the dataset' }
const opensVersion: Permission = { access: 'write', why: 'opens or updates the pull request of the dataset' }
const dispatches: Permission = {
  access: 'write',
  why: 'starts the workflow that follows a merge',
  onlyFor: '`merge: true`',
}

const pullRequest = linesAt(
  'Pages of the pull requests that were opened or updated, one a line.',
  'proposal.pullRequest.url',
  'promotions.promotion.pullRequest.url',
)
const verdict: OutputSpec = {
  description: 'The verdict in one sentence.',
  from: ({ show, json }) =>
    typeof show === 'string'
      ? linesAt('', 'promotions.headline', 'manifest.verdict').from({ show, json })
      : show.verdict.text,
}

/** The six actions, in the order of a model's life. */
export const actionSpecs: readonly ActionSpec[] = [
  {
    name: 'snapshot-data',
    verb: 'snapshot',
    title: 'Millrace: snapshot data',
    description:
      'Takes a version of a dataset, checks its contract and proposes it as a pull request of one small file.',
    inputs: { dataset, merge, next },
    outputs: {
      version: linesAt('Versions that were taken, one a line.', 'manifest.version'),
      rows: linesAt('Rows of each version, one a line.', 'manifest.rows'),
      'pull-request': pullRequest,
    },
    permissions: {
      contents: pushesVersion,
      'pull-requests': opensVersion,
      statuses: setsGates,
      packages: writesStore,
      actions: dispatches,
    },
    continuesOn: [],
  },
  {
    name: 'build-features',
    verb: 'features',
    title: 'Millrace: build features',
    description:
      'Builds the training table of a model from SQL, point-in-time, and only where something it reads has changed.',
    inputs: { model },
    outputs: {
      fingerprint: linesAt('Fingerprint of each training table, one a line.', 'reached.features.fingerprint'),
      table: linesAt('sha256 of each training table, one a line.', 'reached.features.outputs.data.sha256'),
    },
    permissions: { contents: readsCode, packages: writesStore },
    continuesOn: [],
  },
  {
    name: 'train',
    verb: 'train',
    title: 'Millrace: train',
    description:
      'Trains a model by your own program in its locked environment, and only where something it reads has changed.',
    inputs: { model },
    outputs: {
      fingerprint: linesAt('Fingerprint of each training, one a line.', 'reached.train.fingerprint'),
      model: linesAt('sha256 of each model, one a line.', 'reached.train.outputs.model.sha256'),
    },
    permissions: { contents: readsCode, packages: writesStore },
    continuesOn: [],
  },
  {
    name: 'validate-model',
    verb: 'validate',
    title: 'Millrace: validate model',
    description:
      'Judges a candidate against the model in production on the same rows and proposes what passes; also alone, on two prediction files.',
    inputs: { model, html, comment, name },
    outputs: {
      passed: linesAt(
        'true or false for each candidate, one a line.',
        'passed',
        'reached.validated.record.manifest.passed',
      ),
      verdict,
      'pull-request': pullRequest,
    },
    permissions: {
      contents: { access: 'write', why: 'pushes the branch of the promotion' },
      'pull-requests': { access: 'write', why: 'opens or updates the promotion, or comments' },
      statuses: setsGates,
      packages: writesStore,
    },
    continuesOn: [],
  },
  {
    name: 'deploy-model',
    verb: 'deploy',
    title: 'Millrace: deploy model',
    description:
      'Makes what is live equal to what main wants: exactly the model that was approved, tried out before it counts.',
    inputs: { model },
    outputs: {
      state: linesAt('What became of each stage, one a line: deployed, serves, waits, …', 'result.state'),
      version: linesAt('Version that is now live, one a line.', 'result.record.manifest.version'),
    },
    permissions: {
      contents: { access: 'write', why: 'tags what was deployed' },
      'pull-requests': { access: 'read', why: 'compares with what the approved pull request showed' },
      deployments: { access: 'write', why: 'records the deployment' },
      packages: { access: 'write', why: 'reads the model, writes the deployment record' },
    },
    continuesOn: [],
  },
  {
    name: 'drift-check',
    verb: 'drift',
    title: 'Millrace: drift check',
    description:
      'Asks of new data: is the feed broken, or has the world changed? An issue or a pull request is the answer; also alone, on two tables.',
    inputs: { dataset, html, issue, merge, next, name },
    outputs: {
      drift: {
        description: 'true where something is off: a broken feed or a changed world.',
        from: ({ exitCode }) => String(exitCode === 3),
      },
      verdict,
      'pull-request': pullRequest,
      issue: linesAt('Page of the issue that was opened or updated.', 'issue.url'),
    },
    permissions: {
      contents: pushesVersion,
      'pull-requests': opensVersion,
      issues: { access: 'write', why: 'opens the issue of a broken feed' },
      statuses: setsGates,
      packages: writesStore,
      actions: dispatches,
    },
    continuesOn: ['schedule', 'workflow_dispatch'],
  },
]
