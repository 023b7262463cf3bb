import type { ErrorEntries } from './entry.ts'

/** 41xx: a step of a workflow. */
export const actionErrors = {
  MR4100: {
    title: '{action} has no input "{name}"',
    why: 'It stands below with: of the step, and nothing would come of it.',
    fix: '{fix}',
    exit: 2,
  },
  MR4101: {
    title: 'Input "{name}" is not {wanted}',
    why: 'The step says "{value}".',
    fix: 'Below with:      {name}: {example}',
    exit: 2,
  },
  MR4102: {
    title: '{action} needs the input "{name}"',
    why: 'GitHub lets a step run without an input that is required.',
    fix: 'Below with:      {name}: <value>',
    exit: 2,
  },
  MR4103: {
    title: 'The inputs of the step are not a JSON object of texts',
    why: 'The engine takes all inputs of an action as one; it is not made to be used by itself.',
    fix: 'uses: millrace/millrace/actions/<action>      instead of actions/engine',
    exit: 2,
  },
  MR4104: {
    title: 'No action runs the command "{command}"',
    why: 'In a workflow these can run: {known}.',
    fix: 'Below with:      command: {example}',
    exit: 2,
  },
  MR4105: {
    title: '{count} inputs of {action} are not right',
    why: 'Each is named above.',
    fix: 'Correct them below with: of the step.',
    exit: 2,
  },
  MR4106: {
    title: 'The working directory {path} is outside of the repository',
    why: 'A step works in the checkout of the job, {workspace}, and follows no link out of it.',
    fix: 'Below with:      working-directory: <folder of the repository>',
    exit: 2,
  },
  MR4107: {
    title: 'There is no folder {path} in the checkout',
    why: 'The job looks in {workspace}. Without a checkout step before, nothing is in it.',
    fix: 'uses: actions/checkout@<commit>      before this step, or correct working-directory',
    exit: 2,
  },
  MR4108: {
    title: '{name} is missing or can not be read',
    why: 'GitHub sets it for every step of a workflow.',
    fix: 'Run the command line outside of workflows: npx millrace help',
    exit: 2,
  },
  MR4109: {
    title: 'npm is not there',
    why: 'A package is to be installed. npm was looked for at {beside} and on PATH.',
    fix: 'Install Node with npm on the runner, or set MILLRACE_RUNTIME to a folder where the packages are installed.',
    exit: 2,
  },
  MR4110: {
    title: '{name} could not be installed',
    why: 'npm ci ended with exit code {exitCode}; its words are below.',
    fix: 'Run the job again; where it stays, install the package on the runner and name its folder in MILLRACE_RUNTIME.',
    exit: 1,
  },
  MR4111: {
    title: '{name} could not be fetched: the registry does not answer',
    why: 'npm ci ended with exit code {exitCode} after its retries, for a reason of the network.',
    fix: 'Check proxy and registry of the runner (~/.npmrc), then run the job again.',
    exit: 5,
  },
  MR4112: {
    title: 'The preview could not be kept for the jobs that follow',
    why: 'What was built for this pull request goes into the artifact {name} of the run: {problem}',
    fix: 'Run the job again.',
    exit: 5,
  },
  MR4113: {
    title: 'The preview of the jobs before could not be fetched',
    why: 'The artifact {name} of the run is there, and: {problem}',
    fix: 'Run all jobs of the workflow again.',
    exit: 5,
  },
  MR4114: {
    title: 'Input "on-no" is {value}',
    why: 'It says what a no does to the step: fail or continue.',
    fix: 'Below with:      on-no: continue',
    exit: 2,
  },
} as const satisfies ErrorEntries
