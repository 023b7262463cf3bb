import { expect, test } from 'vitest'
import type { Finding } from './check.ts'
import { judgeDisk } from './disk.ts'
import { judgeNode } from './node.ts'
import { showFindings } from './show-findings.ts'

const findings: Finding[] = [
  { name: 'git', state: 'ok', seen: '2.39.5' },
  { name: 'Work tree', state: 'attention', seen: '3 uncommitted: a, b, …', fix: 'git add -A && git commit' },
  {
    name: 'Store',
    state: 'missing',
    seen: `/srv/${'long '.repeat(16)}path can not be written`,
    fix: 'ls -l /srv',
  },
]

test('each finding is a line, its fix stands below, and lines keep within the terminal', () => {
  const shown = showFindings(findings, { color: false, width: 60 })
  expect(shown).toMatchInlineSnapshot(`
    "  ✓ git         2.39.5
      ! Work tree   3 uncommitted: a, b, …
                    git add -A && git commit
      ✖ Store       /srv/long long long long long long long long
                    long long long long long long long long path
                    can not be written
                    ls -l /srv

      1 missing, 1 to look at: the lines below each are its fix.
    "
  `)
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

test('the verdict tells what is missing from what is to be looked at', () => {
  const last = (some: Finding[]) =>
    showFindings(some, { color: false, width: 80 }).trimEnd().split('\n').at(-1)
  expect(last(findings.slice(0, 1))).toBe('  All 1 are well.')
  expect(last(findings.slice(0, 2))).toBe('  All that is needed is there; 1 to look at.')
  expect(last(findings.slice(2))).toBe('  1 missing: the lines below each are its fix.')
})

test('colours mark states and fixes, and only where they are wanted', () => {
  expect(showFindings(findings, { color: true, width: 80 })).toContain('\u001b[33m!\u001b[39m')
  expect(showFindings(findings, { color: false, width: 80 })).not.toContain('\u001b')
})

test('room and Node are judged at their bounds', () => {
  expect(judgeDisk(2 * 2 ** 30, '/x').state).toBe('ok')
  expect(judgeDisk(2 ** 30, '/x')).toMatchObject({ state: 'attention', seen: '1.0 GB free', fix: 'df -h /x' })
  expect(judgeDisk(100 * 2 ** 20, '/x')).toMatchObject({ state: 'missing', seen: '100 MB free' })
  expect([judgeNode('18.20.0').state, judgeNode('20.0.0').state]).toEqual(['missing', 'ok'])
})
