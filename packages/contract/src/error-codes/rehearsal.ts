import type { ErrorEntries } from './entry.ts'

/** 50xx: GitHub rehearsed on one machine. */
export const rehearsalErrors = {
  MR5001: {
    title: "GitHub's description of its REST API {version} can not be had",
    why: 'The local GitHub checks every request and answer against it; npm pack @octokit/openapi failed.',
    fix: 'npm ping      (then again: it is kept in the tools folder)',
    exit: 5,
  },
  MR5002: {
    title: 'docker-registry can not be had',
    why: 'The container registry of the local GitHub stands on it: neither PATH nor the Debian package has it.',
    fix: 'apt-get install docker-registry',
    exit: 5,
  },
  MR5003: {
    title: 'git {command} of the local GitHub ended with {exit}',
    why: 'A repository of the rehearsal is not as Git expects it.',
    fix: 'git --version      (2.38 or later has merge-tree --write-tree)',
    exit: 1,
  },
  MR5004: {
    title: 'The local GitHub has no {what} {name}',
    why: 'It knows only what the rehearsal made.',
    fix: 'millrace rehearse      (starts again from nothing)',
    exit: 1,
  },
  MR5005: {
    title: '{count} calls of the rehearsal differ from what GitHub documents',
    why: 'Nothing that works here may fail on GitHub, so a call that its description does not allow is a failure.',
    fix: 'millrace rehearse --json      (lists every call with what differs)',
    exit: 1,
  },
  MR5025: {
    title: 'act {version} can not be had',
    why: 'It runs the steps of workflows; it is neither in the tools folder nor on PATH, and there is no Go to install it with.',
    fix: 'apt-get install golang      (or https://go.dev/dl; then again: act is installed by itself)',
    exit: 5,
  },
  MR5026: {
    title: 'act {version} can not be installed',
    why: 'go install failed: {problem}',
    fix: 'go install github.com/nektos/act@v{version}',
    exit: 5,
  },
  MR5027: {
    title: '{path} is not a valid workflow',
    why: '{problem}',
    fix: 'actionlint {path}',
    exit: 2,
  },
  MR5028: {
    title: 'Job {job} wants {what}, and there are no containers in a rehearsal',
    why: 'Jobs run on this machine itself.',
    fix: 'Install in a step what the container brings, or leave the job out with if: vars.REHEARSAL == null',
    exit: 2,
  },
  MR5029: {
    title: 'Job {job} uses {action}, which the rehearsal does not have',
    why: 'A rehearsal fetches no action of others. It has: {known}',
    fix: "startEngine({ actions: { '{repository}': '/folder/of/a/clone' } })",
    exit: 2,
  },
  MR5030: {
    title: 'Job {job} calls the workflow {workflow}',
    why: 'Reusable workflows are not rehearsed: what they may do could not be checked job by job.',
    fix: 'Write the steps of {workflow} into the job, or share them as a composite action',
    exit: 2,
  },
  MR5031: {
    title: 'Job {job} wants a runner with the label {label}',
    why: 'A rehearsal has this one machine, which runs {system}.',
    fix: 'runs-on: ubuntu-latest',
    exit: 2,
  },
  MR5032: {
    title: 'Not all runs ended within {seconds} s',
    why: 'Still open: {open}',
    fix: 'Read the logs named here: each ends with what it waits for',
    exit: 1,
  },
  MR5033: {
    title: 'There is no run {run} that waits for approval',
    why: 'Waiting: {waiting}',
    fix: 'Name one of the runs that wait',
    exit: 2,
  },
  MR5034: {
    title: '{workflow} can not be dispatched: {problem}',
    why: 'GitHub answers 422 to such a dispatch.',
    fix: 'Compare with on.workflow_dispatch.inputs of {workflow}',
    exit: 2,
  },
  MR5035: {
    title: 'act ended without a result for job {job}',
    why: 'It ended with {exit} before the job was through: {problem}',
    fix: 'Read {log}',
    exit: 1,
  },
  MR5036: {
    title: 'The expression {expression} of {place} can not be evaluated',
    why: '{problem}',
    fix: 'Compare with https://docs.github.com/actions/reference/workflows-and-actions/contexts',
    exit: 2,
  },
  MR5037: {
    title: 'actions/checkout with {input} is not rehearsed',
    why: 'The stand-in for actions/checkout knows repository, ref, token, path, clean, fetch-depth, fetch-tags and persist-credentials.',
    fix: 'Leave {input} out',
    exit: 2,
  },
  MR5038: {
    title: 'Checkout of {repository} failed: git {command} ended with {exit}',
    why: '{problem}',
    fix: 'permissions: contents: read      (and a ref that is there)',
    exit: 1,
  },
  MR5039: {
    title: 'Action {action} can not be rehearsed',
    why: '{problem}',
    fix: 'Use a composite or JavaScript action with an action.yml',
    exit: 2,
  },
  MR5040: {
    title: '{path} reads {name}, which act does not know',
    why: 'GitHub fills it; in a rehearsal it would be empty, and the job would do something else here than there.',
    fix: 'Use the variable {variable} in a run step instead',
    exit: 2,
  },
  MR5041: {
    title: 'The rehearsal does not know the step "{step}"',
    why: 'Steps are: dispatch <workflow>, merge <branch or key>, approve, schedule <workflow>, pr <branch>.',
    fix: "millrace rehearse 'dispatch snapshot.yml' 'merge data:flights'",
    exit: 2,
  },
  MR5042: {
    title: 'Step "{step}" found nothing to do',
    why: '{problem}',
    fix: 'millrace rehearse --serve      (shows the pull requests and runs)',
    exit: 1,
  },
} as const satisfies ErrorEntries
