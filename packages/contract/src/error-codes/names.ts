import type { ErrorEntries } from './entry.ts'

/** 12xx: names, paths and pointers. */
export const namesErrors = {
  MR1201: {
    title: 'Path {path} can not stand in a folder',
    why: 'It is absolute, leaves its folder, or can be taken for another path on some machine.',
    fix: 'Rename the file: letters, digits, ".", "_" and "-", parts joined by "/".',
    exit: 2,
  },
  MR1202: {
    title: 'Path {path} stands twice in one folder',
    why: 'A folder is a map from paths to contents; two contents for a path have no meaning.',
    fix: 'Remove one of the two files and take the snapshot again.',
    exit: 2,
  },
  MR1203: {
    title: '"{name}" is not a {kind}',
    why: '{grammar}',
    fix: 'Use a name such as "{example}".',
    exit: 2,
  },
  MR1204: {
    title: '{what} does not have the shape it should have',
    why: '{problem}',
    fix: 'If it was edited by hand, undo that edit; else report it with this message.',
    exit: 1,
  },
} as const satisfies ErrorEntries
