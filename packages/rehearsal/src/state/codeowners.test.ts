import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOwnerPattern, ownersOf, parseCodeowners } from './codeowners.ts'

test('comments and empty lines are no rules; owners and lines are kept', () => {
  const text = '# who\n\n*  @ada   # all\n/models/ @org/reviewers ada@example.com\napps/a\\ b @bob\nfree/\n'
  expect(parseCodeowners(text)).toEqual([
    { pattern: '*', owners: ['@ada'], line: 3 },
    { pattern: '/models/', owners: ['@org/reviewers', 'ada@example.com'], line: 4 },
    { pattern: 'apps/a b', owners: ['@bob'], line: 5 },
    { pattern: 'free/', owners: [], line: 6 },
  ])
})

test('the last rule that matches counts, and one without owners frees', () => {
  const rules = parseCodeowners('* @ada\nmodels/ @bob\nmodels/free/\n')
  expect(ownersOf(rules, 'README.md')).toEqual(['@ada'])
  expect(ownersOf(rules, 'models/delay/production.dvc')).toEqual(['@bob'])
  expect(ownersOf(rules, 'models/free/x')).toEqual([])
  expect(ownersOf([], 'x')).toEqual([])
})

// From GitHub's page "About code owners", its example file.
test.each([
  ['*', 'a/b/c.txt', true],
  ['*.js', 'src/a.js', true],
  ['*.js', 'src/a.ts', false],
  ['/build/logs/', 'build/logs/a/b.log', true],
  ['/build/logs/', 'x/build/logs/a.log', false],
  ['docs/*', 'docs/getting-started.md', true],
  ['docs/*', 'docs/build-app/troubleshooting.md', false],
  ['apps/', 'apps/a', true],
  ['apps/', 'x/apps/a/b', true],
  ['apps/', 'apps', false],
  ['/docs/', 'docs/a', true],
  ['/docs/', 'x/docs/a', false],
  ['/apps/github', 'apps/github/a', true],
  ['/apps/github', 'apps/githubs', false],
  ['**/logs', 'build/logs/a', true],
  ['**/logs', 'deeply/nested/logs/a', true],
  ['**/logs', 'logs', true],
  ['models/**/production.dvc', 'models/delay/production.dvc', true],
  ['models/**', 'models/delay/production.dvc', true],
  ['models/**', 'models', false],
  ['a.c', 'abc', false],
])('%s matches %s: %s', (pattern, path, matches) => {
  expect(matchesOwnerPattern(pattern, path)).toBe(matches)
})

test('a path written out matches itself and what is below it, anywhere it stands as root', () => {
  const part = fc.stringMatching(/^[a-z0-9._+()$-]{1,8}$/)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, below) => {
      const path = parts.join('/')
      return matchesOwnerPattern(`/${path}`, path) && matchesOwnerPattern(`/${path}/`, `${path}/${below}`)
    }),
  )
})
