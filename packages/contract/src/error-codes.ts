/**
 * Every problem that Millrace names. `{name}` is filled from the error's values. Codes are never reused.
 * 10xx config · 11xx work tree and Git · 12xx names, paths, pointers · 13xx store · 20xx snapshot · 21xx features ·
 * 22xx train · 23xx validate · 24xx deploy and serving · 25xx drift · 30xx tools and machine · 40xx command line
 */
export const errorCodes = {
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
} as const satisfies Record<`MR${number}`, { title: string; why: string; fix: string; exit: 1 | 2 | 4 | 5 }>

export type ErrorCode = keyof typeof errorCodes
