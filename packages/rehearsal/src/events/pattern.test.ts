import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesPatterns, patternToRegExp } from './pattern.ts'

/** The cheat sheet of GitHub's docs ("Filter pattern cheat sheet"), with what it says that matches, and our own nos. */
const SHEET: [pattern: string, matches: string[], not: string[]][] = [
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature']],
  [
    'feature/**',
    ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'],
    ['features/x'],
  ],
  ['main', ['main'], ['main2', 'a/main']],
  ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona']],
  ['*', ['main', 'releases'], ['releases/1']],
  ['**', ['all/the/branches', 'every/tag'], []],
  ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['a/feature']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'xv2']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.1', 'v1x0x0']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx', 'a/page.js']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
  ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/a/b.md']],
  ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['docs']],
  ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs/a.txt']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a']],
  ['**/README.md', ['README.md', 'js/README.md'], ['XREADME.md']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['src']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
  [
    '**/migrate-*.sql',
    ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'],
    ['migrate.sql'],
  ],
  ['data\\*', ['data*'], ['data1']],
  ['.github/workflows/pipeline.yml', ['.github/workflows/pipeline.yml'], ['xgithub/workflows/pipeline.yml']],
]

test.each(SHEET)('%s matches as the documentation says', (pattern, matches, not) => {
  for (const name of matches) expect(patternToRegExp(pattern).test(name), name).toBe(true)
  for (const name of not) expect(patternToRegExp(pattern).test(name), name).toBe(false)
})

test('the last pattern that matches decides, one with ! takes away', () => {
  expect(matchesPatterns(['*.md', '!README.md'], 'README.md')).toBe(false)
  expect(matchesPatterns(['*.md', '!README.md'], 'hello.md')).toBe(true)
  expect(matchesPatterns(['*.md', '!README.md', 'README*'], 'README.md')).toBe(true)
  expect(matchesPatterns(['!README.md'], 'hello.md')).toBe(false)
})

test('a name without special characters matches itself and nothing else', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abz09-_./$^(){}|'), minLength: 1 })
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(patternToRegExp(one).test(other)).toBe(one === other)
    }),
  )
})

test('** matches every name, and what ends with it every name that begins so', () => {
  fc.assert(
    fc.property(fc.string(), name => {
      expect(patternToRegExp('**').test(name)).toBe(true)
      expect(patternToRegExp('data/**').test(`data/${name}`)).toBe(true)
    }),
  )
})
