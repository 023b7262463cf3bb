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
} as const satisfies ErrorEntries
