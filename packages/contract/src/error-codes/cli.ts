import type { ErrorEntries } from './entry.ts'

/** 40xx: the command line. */
export const cliErrors = {
  MR4001: {
    title: 'There is no command "{verb}"',
    why: '{hint}',
    fix: 'millrace help',
    exit: 2,
  },
  MR4002: {
    title: 'millrace {verb} has no flag {flag}',
    why: '{hint}',
    fix: 'millrace {verb} --help',
    exit: 2,
  },
  MR4003: {
    title: 'millrace {verb} needs {name}',
    why: 'Without it there is nothing to work on.',
    fix: 'millrace {verb} --help',
    exit: 2,
  },
  MR4004: {
    title: 'millrace {verb} does not know what to do with "{value}"',
    why: 'It takes fewer arguments.',
    fix: 'millrace {verb} --help',
    exit: 2,
  },
  MR4005: {
    title: '{flag} {wanted}',
    why: 'The value on the command line is of another kind.',
    fix: 'millrace help',
    exit: 2,
  },
  MR4006: {
    title: 'There is no millrace.yaml in {folder} or above it',
    why: 'The folder is not part of a Millrace project.',
    fix: 'millrace init',
    exit: 2,
  },
  MR4007: {
    title: 'There is no {kind} "{name}"',
    why: '{hint}',
    fix: 'millrace status      lists what there is',
    exit: 2,
  },
  MR4008: {
    title: '{path} is already there',
    why: 'init writes a new project and overwrites nothing.',
    fix: 'millrace init <new folder>',
    exit: 2,
  },
  MR4009: {
    title: '"{code}" is not the code of an error',
    why: 'Codes are MR and four digits. {hint}',
    fix: 'millrace explain MR4009',
    exit: 2,
  },
  MR4010: {
    title: 'There are no completions for "{shell}"',
    why: 'They are written for bash, zsh and fish.',
    fix: 'millrace completion bash',
    exit: 2,
  },
  MR4011: {
    title: 'No model of {model} was promoted to {stage} yet',
    why: 'The stage has no pointer on main.',
    fix: 'millrace run      then merge its promotion',
    exit: 2,
  },
  MR4012: {
    title: 'There is no way back to {version}',
    why: 'Now it is {current}; the stage had before: {had}.',
    fix: 'millrace history      lists what there was',
    exit: 2,
  },
  MR4014: {
    title: 'Dataset {dataset} has no version to compare with',
    why: 'Drift is a difference to what production learned from, and main has no version yet.',
    fix: 'millrace snapshot {dataset}      then merge its proposal',
    exit: 2,
  },
  MR4015: {
    title: '--margin {margin} is not a number from 0 on',
    why: 'It is how much AUC may be lost.',
    fix: '--margin 0.005',
    exit: 2,
  },
  MR4013: {
    title: '{model} was not validated yet',
    why: 'There is no report to show.',
    fix: 'millrace run',
    exit: 2,
  },
} as const satisfies ErrorEntries
