import type { ErrorEntries } from './entry.ts'

/** 40xx: runs on GitHub (from 4060 on). */
export const hostedErrors = {
  MR4060: {
    title: 'This run may not {act}',
    why: 'It belongs to {run}, which nobody has reviewed: it reads, and keeps what it makes in the run’s artifact.',
    fix: 'Run it on main: on push, on a schedule, or by hand (workflow_dispatch).',
    exit: 1,
  },
  MR4061: {
    title: 'The store is a folder of a machine that is gone when the job ends',
    why: 'millrace.yaml has "store: {driver: local}" here, and the run is on a machine of GitHub’s: what is kept there is lost.',
    fix: 'Give the workflow "env: MILLRACE_ENV: github" and millrace.yaml "environments: {github: {store: {driver: oci}}}"; or use a self-hosted runner.',
    exit: 2,
  },
  MR4062: {
    title: 'Stage {subject} would be served by a machine that is gone when the job ends',
    why: 'millrace.yaml has "target: local" here, and the run is on a machine of GitHub’s.',
    fix: 'In environments.github write "{target: publish}" for the stage, or deploy on a self-hosted runner.',
    exit: 2,
  },
  MR4063: {
    title: '{input} needs a place where pull requests and issues are',
    why: 'Only Git is here: the origin is not on GitHub, or there is no token.',
    fix: 'Leave {input} out; or set GH_TOKEN, with an origin on GitHub: export GH_TOKEN=$(gh auth token)',
    exit: 2,
  },
  MR4064: {
    title: 'There is no pull request to comment on',
    why: 'The input "comment" is on, and the run was started by {event}.',
    fix: 'Let the workflow run on pull_request, or leave "comment" out.',
    exit: 2,
  },
  MR4065: {
    title: '{path} was changed by hand',
    why: '{why} What a stage serves is written by "millrace run" and "millrace rollback" alone, with the evidence in the store.',
    fix: 'git checkout origin/main -- {path}      then: millrace run, or millrace rollback',
    exit: 1,
  },
  MR4066: {
    title: 'The proposal {branch} was edited',
    why: '{why}',
    fix: 'Close it and delete its branch: the next run on main proposes it again.',
    exit: 1,
  },
  MR4067: {
    title: 'The rehearsal is a package of its own and is not here',
    why: '"millrace rehearse" plays GitHub on this machine; that is not part of the command line.',
    fix: 'npm install --save-dev @millrace/rehearsal',
    exit: 2,
  },
  MR4068: {
    title: 'There is no candidate of {subject} to judge',
    why: '{stage} has not run for this commit, and in a workflow judging runs no code of the repository.',
    fix: 'Put build-features and train before validate-model: as steps, or as a job that it needs (on a pull request their artifact millrace-preview brings what they made).',
    exit: 1,
  },
  MR4069: {
    title: '{count} stages could not be deployed',
    why: 'Each has its own reason, above.',
    fix: 'Mend them one by one; "millrace deploy" takes up what is left.',
    exit: 1,
  },
  MR4070: {
    title: 'The actions are not in {folder}',
    why: 'A rehearsal runs the real actions; this folder has no actions/engine/dist/index.js, which `npm run build:action` makes from a checkout.',
    fix: 'git clone https://github.com/millrace/millrace ../millrace      then: millrace rehearse --actions ../millrace',
    exit: 2,
  },
} as const satisfies ErrorEntries
