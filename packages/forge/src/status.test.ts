import { expect, it } from 'vitest'
import { parseStatus } from './status.ts'

const ID = 'a'.repeat(40)

it('reads commit and paths, blanks in names, renames and conflicts among them', () => {
  const entries = [
    `# branch.oid ${ID}`,
    '# branch.head main',
    '# branch.ab +1 -0',
    `1 .M N... 100644 100644 100644 ${ID} ${ID} features/a b.sql`,
    `2 R. N... 100644 100644 100644 ${ID} ${ID} R100 NOTES.md`,
    '1 an old name that looks like an entry',
    `u UU N... 100644 100644 100644 100644 ${ID} ${ID} ${ID} conflict.yaml`,
    '? # branch.oid of nothing',
    '',
  ]
  expect(parseStatus(entries.join('\0'))).toEqual({
    commit: ID,
    branch: 'main',
    paths: ['features/a b.sql', 'NOTES.md', 'conflict.yaml', '# branch.oid of nothing'],
  })
})

it('has no commit in a repository without one', () => {
  expect(parseStatus('# branch.oid (initial)\0# branch.head main\0')).toEqual({
    commit: undefined,
    branch: 'main',
    paths: [],
  })
})
