import type { ErrorEntries } from './entry.ts'

/** 24xx: deployment and serving. */
export const deployErrors = {
  MR2401: {
    title: 'The model in {folder} can not be loaded',
    why: '{problem}',
    fix: 'Look at how the training program writes model.onnx, mend it and commit: millrace run',
    exit: 1,
  },
  MR2402: {
    title: 'The inputs or outputs of model "{model}" are not what its card says',
    why: '{problem}',
    fix: 'Write model.onnx with one float32 input [rows, {features}] and one float32 output [rows], named as in model.json.',
    exit: 1,
  },
  MR2403: {
    title: 'Model "{model}" gives {seen} where a probability should stand',
    why: 'Row {row} of the rows that were scored; an answer has to be a number from 0 to 1.',
    fix: 'Let the ONNX graph end in a probability (zipmap off, after the sigmoid), and let it take NaN for a missing value.',
    exit: 1,
  },
  MR2404: {
    title: 'Port {port} is taken by another program',
    why: 'Something listens on 127.0.0.1:{port} that is not the server of {subject}.',
    fix: 'End that program ("ss -ltnp sport = :{port}" names it) or choose another port in millrace.yaml: models.<model>.stages.<stage>.port.',
    exit: 1,
  },
  MR2405: {
    title: 'The server on port {port} did not become ready',
    why: '{problem}',
    fix: 'Read {log}.',
    exit: 1,
  },
  MR2406: {
    title: 'No answer from {endpoint}',
    why: '{problem}',
    fix: 'Start the server: "millrace serve <model>", or "millrace deploy" to bring back what is promoted.',
    exit: 5,
  },
  MR2407: {
    title: '{endpoint} refused a request with status {status}',
    why: '{problem}',
    fix: 'Send what GET {endpoint}/v2/models/{model} describes.',
    exit: 1,
  },
  MR2408: {
    title: 'There is no live version in {folder}',
    why: 'A server serves the version that live.json names, and it is written by a deployment.',
    fix: 'millrace deploy',
    exit: 1,
  },
  MR2409: {
    title: 'The files in {folder} are not the model that they should be',
    why: 'Their sha256 is {found}, the live version has {wanted}: they were changed after the deployment wrote them.',
    fix: 'millrace deploy takes them out of the store again.',
    exit: 1,
  },
  MR2421: {
    title: 'The pointer does not fit the model that it names',
    why: '{problem}',
    fix: 'Revert the commit that edited it; pointers are written by "millrace run" and "millrace rollback" alone.',
    exit: 1,
  },
  MR2422: {
    title: 'The pointer has sequence {found}, {wanted} would follow',
    why: 'Each change of a stage counts one up, so that no promotion is lost or deployed twice.',
    fix: 'Revert the commit and let "millrace run" propose the promotion again.',
    exit: 1,
  },
  MR2423: {
    title: 'The pointer does not follow the one that stood before it',
    why: 'Its "previous" is {found}; {wanted}.',
    fix: 'Revert the commit and let "millrace run" propose the promotion again.',
    exit: 1,
  },
  MR2424: {
    title: 'Commit {commit} brings a promotion together with other changes',
    why: 'A promotion touches only its pointer, so that what was reviewed is what is deployed. It also changes {paths}.',
    fix: 'Revert that commit and merge the two changes on their own.',
    exit: 1,
  },
  MR2425: {
    title: 'The evidence for {version} does not fit its pointer',
    why: '{problem}',
    fix: 'Revert the promotion and let "millrace run" validate and propose it again.',
    exit: 1,
  },
  MR2426: {
    title: '{version} did not pass its gates',
    why: 'Its validation says so and it was never deployed to this stage, so it is not a rollback either.',
    fix: 'Revert the promotion; "millrace plan" says what validates next.',
    exit: 1,
  },
  MR2427: {
    title: 'The stored smoke samples of {version} can not be used',
    why: '{problem}',
    fix: 'Revert the promotion and let "millrace run" validate and propose it again.',
    exit: 1,
  },
  MR2428: {
    title: '{version} does not answer as it did when it was validated',
    why: '{problem} {serving}',
    fix: 'Nothing was switched. Revert the promotion, or run "millrace deploy" again if this machine was at fault.',
    exit: 1,
  },
  MR2429: {
    title: '{version} failed on the live server and was taken back',
    why: '{problem} {serving}',
    fix: 'Revert the promotion, or run "millrace deploy" again if this machine was at fault.',
    exit: 1,
  },
  MR2430: {
    title: '{version} failed on the live server and {old} could not be brought back',
    why: '{problem}',
    fix: 'Run "millrace deploy" again; the log of the server says more: {log}',
    exit: 1,
  },
  MR2440: {
    title: 'Commit {commit} changed the pointer without a pull request',
    why: 'What is deployed is what a pull request showed and somebody merged; this commit was pushed to main.',
    fix: 'git revert {commit}      and let "millrace run" or "millrace rollback" propose it',
    exit: 1,
  },
  MR2441: {
    title: 'Pull request #{number} changes more than the pointer',
    why: 'A promotion touches only its pointer, so that what was reviewed is what is deployed. It also changes {paths}.',
    fix: 'Revert it, and merge the promotion and the other changes on their own.',
    exit: 1,
  },
  MR2442: {
    title: 'The pointer on main is not the one that pull request #{number} showed',
    why: 'At its head {head} the file has another text, or none, than after the merge in {commit}.',
    fix: 'git revert -m 1 {commit}      and let "millrace run" propose the promotion again',
    exit: 1,
  },
  MR2443: {
    title: 'Nothing is published for {subject} yet',
    why: 'The store has no deployment record of this stage; its promotion was not merged, or not deployed.',
    fix: 'millrace deploy      (on GitHub: the workflow that runs deploy-model)',
    exit: 2,
  },
} as const satisfies ErrorEntries
