import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openRehearsal } from './open-rehearsal.ts'
import { whyNoAct } from './testing/why-no-act.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const whyNot = await whyNoAct()
const folder = mkdtempSync(join(tmpdir(), 'millrace-rehearsal-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CI = `
name: CI
on:
  push: { branches: [main] }
  pull_request:
permissions: { contents: read }
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0, persist-credentials: false }
      - run: |
          git log --format='commit %s'
          cat note.txt
          git status -sb | head -1
          git config --list | grep -c extraheader || echo no credentials
          curl -s -m 2 https://example.com > /dev/null && echo reachable || echo no network
`

test.skipIf(whyNot)(
  'a push to the local GitHub is checked out with the token of the job, and nothing else is reachable',
  async () => {
    const work = join(folder, 'work')
    mkdirSync(join(work, '.github/workflows'), { recursive: true })
    writeFileSync(join(work, '.github/workflows/ci.yml'), CI)
    writeFileSync(join(work, 'note.txt'), 'hello\n')
    const rehearsal = await openRehearsal()
    try {
      rehearsal.github.createUser('ann')
      await rehearsal.github.createRepository({ owner: 'ann', name: 'demo', by: 'ann', from: work })
      await rehearsal.idle(100)
      const [run] = rehearsal.runs('ci.yml')
      const log = readFileSync(run!.jobs[0]!.log!, 'utf8')
      expect(run!.conclusion, log).toBe('success')
      expect(log).toContain('commit Initial commit')
      expect(log).toContain('hello')
      expect(log).toContain('## main...origin/main')
      expect(log).toContain('no credentials')
      if (rehearsal.guard === 'namespace') expect(log).toContain('no network')
      expect(rehearsal.github.calls.filter(call => call.kind === 'git').map(call => call.jobId)).toContain(
        run!.jobs[0]!.id,
      )
    } finally {
      await rehearsal.close()
    }
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`${folder}/`)
  },
)
