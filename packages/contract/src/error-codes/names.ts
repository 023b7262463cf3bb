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
  MR1210: {
    title: 'Pointer {file} is not valid YAML',
    why: '{problem}',
    fix: 'Undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1211: {
    title: '{file} is not a pointer of Millrace: it has no meta.millrace',
    why: 'DVC alone wrote it. Without version and sha256 its bytes can not be trusted.',
    fix: 'Take a version with Millrace: millrace snapshot <dataset>',
    exit: 2,
  },
  MR1212: {
    title: '{file} has {count} outs; a pointer has one',
    why: 'One pointer stands for one dataset version or one model.',
    fix: 'Undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1213: {
    title: '{file} was edited outside Millrace',
    why: 'Its out has md5 {out}, its meta.millrace says {meta}: the bytes are others than those that were checked.',
    fix: 'Take them as a new version (millrace snapshot), or undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1214: {
    title: '{file} is a {seen} pointer; a {expected} pointer belongs here',
    why: 'data/<dataset>.dvc points to a dataset, models/<model>/<stage>.dvc to a model.',
    fix: 'Undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1215: {
    title: '{key} of {file} must be {expected}; it is {seen}',
    why: 'Millrace writes md5, size, nfiles, hash and path of one out, and nothing else beside them.',
    fix: 'Undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1216: {
    title: '{file} has the key {key}, which Millrace does not write',
    why: 'It would change what DVC does with the bytes, and be lost when the pointer is written again.',
    fix: 'Remove the line.',
    exit: 2,
  },
  MR1217: {
    title: '{file} says that it is {seen}',
    why: 'A pointer repeats its own name; a copied one would pass off one thing for another.',
    fix: 'Undo the copy: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1218: {
    title: 'meta.millrace of {file} does not have the shape it should have',
    why: '{problem}',
    fix: 'Undo the edit: git checkout HEAD -- {file}',
    exit: 2,
  },
  MR1219: {
    title: '{file} says something else than the record of its snapshot',
    why: 'Its {key} is {seen}, in the record it is {wanted}: it was edited by hand, and is not trusted.',
    fix: 'git log -p -- {file}      shows the edit; revert it',
    exit: 2,
  },
} as const satisfies ErrorEntries
