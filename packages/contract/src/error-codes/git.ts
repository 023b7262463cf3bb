import type { ErrorEntries } from './entry.ts'

/** 11xx: work tree and Git. */
export const gitErrors = {
  MR1101: {
    title: '{root} is not in a Git repository',
    why: 'Every decision of Millrace is a file in Git: versions, wanted models, history.',
    fix: 'git init && git add -A && git commit -m "Start"',
    exit: 2,
  },
  MR1102: {
    title: 'The repository has no commit yet',
    why: 'What runs is traced to a commit, and there is none.',
    fix: 'git add -A && git commit -m "Start"',
    exit: 2,
  },
  MR1103: {
    title: 'Uncommitted changes in {paths}',
    why: 'What runs would be traced to a commit that does not hold this code.',
    fix: 'git add {first} && git commit      (millrace plan works without a commit)',
    exit: 2,
  },
  MR1104: {
    title: 'Tag {tag} already names another commit',
    why: 'It is at {there}, and {here} was to be tagged: a version was moved by hand or made twice.',
    fix: 'git tag -d {tag}      then deploy again: tags are an index that deploy rebuilds',
    exit: 1,
  },
  MR1105: {
    title: 'You stand on the branch {branch}, which this command writes',
    why: 'Moving the branch under your work tree would show its files as changed.',
    fix: 'git switch {main}',
    exit: 2,
  },
  MR1106: {
    title: 'Git refused: {problem}',
    why: 'The command was: git {command}',
    fix: 'Run that command yourself to see the whole answer.',
    exit: 1,
  },
  MR1107: {
    title: 'The remote {remote} does not answer',
    why: '{problem}',
    fix: 'git fetch      shows whether it is the network, the address or your rights',
    exit: 5,
  },
  MR1108: {
    title: 'Branch {branch} moved while it was being written',
    why: 'Another run wrote it at the same time; nothing of it was overwritten.',
    fix: 'Run the command again.',
    exit: 1,
  },
  MR1109: {
    title: 'There is no commit {revision}',
    why: 'It is in none of the branches that this clone has; a shallow clone lacks older ones.',
    fix: 'git fetch --unshallow',
    exit: 2,
  },
  MR1110: {
    title: 'This clone is shallow',
    why: 'What was promoted and deployed before is read from the history of main, and this clone has only its end.',
    fix: 'git fetch --unshallow',
    exit: 2,
  },
} as const satisfies ErrorEntries
