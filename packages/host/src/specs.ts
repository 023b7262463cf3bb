import { sometimesInputs } from './action/action-spec-shared.ts'
import type { VerbSpec } from './verb.ts'

const { comment, issue, merge, name, next } = sometimesInputs

const dataset = { description: 'Name of a dataset.', type: 'string', positional: true } as const
const model = {
  description: 'Name of a model. Default: the only one.',
  type: 'string',
  positional: true,
} as const
const models = { description: 'Name of a model. Default: all.', type: 'string', positional: true } as const
const stage = { description: 'Stage of the model. Default: the only one.', type: 'string' } as const
const dryRun = { description: 'Say what would happen and change nothing.', type: 'boolean' } as const

/** Every verb of the command line, in the order that help shows. */
export const verbs: Readonly<Record<string, VerbSpec>> = {
  init: {
    group: 'start',
    summary: 'Write a new project: from the template, or for a table of your own.',
    inputs: {
      folder: {
        description: 'Where to write it. Default: the current folder.',
        type: 'string',
        positional: true,
      },
      from: { description: 'A Parquet or CSV file to start from.', type: 'string' },
      label: {
        description: 'With --from: the column to predict (0/1, true/false), or column=value.',
        type: 'string',
      },
      time: { description: 'With --from: the column with the time of each row.', type: 'string' },
      store: { description: 'Folder of the store.', type: 'string' },
      github: {
        description:
          'Write workflows and CODEOWNERS too, also beside a project that is there. Default where origin is on GitHub.',
        type: 'boolean',
      },
      pin: {
        description:
          'Release of the actions that the workflows use, as owner/name@<full commit>. Default: the one this command line belongs to.',
        type: 'string',
      },
      'dry-run': dryRun,
    },
    load: () => import('./verbs/init.ts'),
  },
  doctor: {
    group: 'start',
    summary: 'Check tools, store and repository, or what GitHub is set to, with a fix for what is off.',
    inputs: {
      github: {
        description: 'Check the repository on GitHub and its workflows instead of this machine.',
        type: 'boolean',
      },
      issue: {
        description:
          'With --github: keep one issue that says what is left to set up, and exit 0: the issue is the answer.',
        type: 'boolean',
      },
      'dry-run': dryRun,
    },
    load: () => import('./verbs/doctor.ts'),
  },
  plan: {
    group: 'loop',
    summary: 'Say for every stage: run, reuse or wait, and which input changed.',
    inputs: {},
    load: () => import('./verbs/plan.ts'),
  },
  run: {
    group: 'loop',
    summary: 'Run the stages whose fingerprint is new, and propose what passes its gates.',
    inputs: { model: models, 'dry-run': dryRun },
    load: () => import('./verbs/run.ts'),
  },
  status: {
    group: 'loop',
    summary: 'What is wanted, what is live, what waits for a person.',
    inputs: {},
    load: () => import('./verbs/status.ts'),
  },
  rollback: {
    group: 'loop',
    summary: 'Propose an earlier model for a stage.',
    inputs: {
      model,
      stage,
      to: { description: 'Version to go to. Default: the one before.', type: 'string' },
      'dry-run': dryRun,
    },
    load: () => import('./verbs/rollback.ts'),
  },
  snapshot: {
    group: 'stages',
    summary: 'Take a version of a dataset and propose it.',
    inputs: {
      dataset: { ...dataset, description: 'Name of a dataset. Default: all.' },
      merge,
      next,
      'dry-run': dryRun,
    },
    load: () => import('./verbs/snapshot.ts'),
  },
  features: {
    group: 'stages',
    summary: 'Build the training table of a model, point-in-time.',
    inputs: { model: models, 'dry-run': dryRun },
    load: () => import('./verbs/features.ts'),
  },
  train: {
    group: 'stages',
    summary: 'Train a model in its locked environment.',
    inputs: { model: models, 'dry-run': dryRun },
    load: () => import('./verbs/train.ts'),
  },
  validate: {
    group: 'stages',
    summary: 'Judge a candidate against the champion; also alone, on two prediction files.',
    inputs: {
      model: models,
      stage,
      candidate: { description: 'Alone: file with the candidate’s predictions.', type: 'string' },
      champion: {
        description: 'Alone: file with the champion’s predictions for the same rows.',
        type: 'string',
      },
      label: { description: 'Alone: column with the truth, 0 or 1.', type: 'string' },
      score: { description: 'Alone: column with the predicted probability.', type: 'string' },
      key: { description: 'Alone: column that names a row in both files.', type: 'string' },
      time: {
        description: 'Alone: column with the time of a row; rows of one day count as a cluster.',
        type: 'string',
      },
      margin: { description: 'Alone: AUC that may be lost. Default: 0.005.', type: 'string' },
      html: { description: 'Alone: file to write the HTML report to.', type: 'string' },
      comment,
      name,
      'dry-run': dryRun,
    },
    load: () => import('./verbs/validate.ts'),
  },
  deploy: {
    group: 'stages',
    summary: 'Make what is live equal to what main wants.',
    inputs: { model: models, stage, 'dry-run': dryRun },
    load: () => import('./verbs/deploy.ts'),
  },
  drift: {
    group: 'stages',
    summary: 'Ask whether a feed broke or the world changed; also alone, on two tables.',
    inputs: {
      dataset: { ...dataset, description: 'Name of a dataset. Default: all with a time.' },
      reference: { description: 'Alone: Parquet or CSV file with the earlier rows.', type: 'string' },
      current: { description: 'Alone: Parquet or CSV file with the newer rows.', type: 'string' },
      html: { description: 'File to write the HTML report to.', type: 'string' },
      issue,
      merge,
      next,
      name,
      'dry-run': dryRun,
    },
    load: () => import('./verbs/drift.ts'),
  },
  diff: {
    group: 'look',
    summary: 'Compare two versions of a dataset.',
    inputs: {
      dataset: { ...dataset, required: true },
      from: {
        description: 'Version to start from. Default: the one before.',
        type: 'string',
        positional: true,
      },
      to: { description: 'Version to end at. Default: the newest.', type: 'string', positional: true },
    },
    load: () => import('./verbs/diff.ts'),
  },
  lineage: {
    group: 'look',
    summary: 'Follow a live model back to its sources and commit.',
    inputs: { model, stage },
    load: () => import('./verbs/lineage.ts'),
  },
  history: {
    group: 'look',
    summary: 'The versions that a stage has had, with who merged them.',
    inputs: { model, stage },
    load: () => import('./verbs/history.ts'),
  },
  report: {
    group: 'look',
    summary: 'Show the newest report of a model, here or as HTML.',
    inputs: { model, stage, html: { description: 'File to write the HTML report to.', type: 'string' } },
    load: () => import('./verbs/report.ts'),
  },
  serve: {
    group: 'more',
    summary: 'Serve a deployed model in the foreground (Open Inference Protocol v2).',
    inputs: {
      model,
      stage,
      port: { description: 'Port. Default: the stage’s own; 8500 for a published one.', type: 'integer' },
      stop: { description: 'End the server that serves the stage on this machine.', type: 'boolean' },
    },
    load: () => import('./verbs/serve.ts'),
  },
  rehearse: {
    group: 'more',
    summary: 'Play GitHub on this machine: the workflow files of HEAD, and what people do with them.',
    inputs: {
      steps: {
        description:
          'What people do, in order, with ";" between: merge <branch or key>, approve, schedule <file>, dispatch <file> [name=value], pr <branch>.',
        type: 'string',
      },
      actions: { description: 'Folder with the actions. Default: that of this program.', type: 'string' },
      logs: { description: 'Folder for the logs of jobs, which stay there.', type: 'string' },
      offline: { description: 'Keep jobs off the network: caches have to be filled.', type: 'boolean' },
      serve: { description: 'Keep the local GitHub open until interrupted.', type: 'boolean' },
    },
    load: () => import('./verbs/rehearse.ts'),
  },
  explain: {
    group: 'more',
    summary: 'Explain an error code.',
    inputs: { code: { description: 'Such as MR2104.', type: 'string', positional: true, required: true } },
    load: () => import('./verbs/explain.ts'),
  },
  completion: {
    group: 'more',
    summary: 'Print completions for bash, zsh or fish.',
    inputs: {
      shell: { description: 'bash, zsh or fish.', type: 'string', positional: true, required: true },
    },
    load: () => import('./verbs/completion.ts'),
  },
}
