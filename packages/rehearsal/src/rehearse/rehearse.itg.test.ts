import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { silent } from '@millrace/contract'
import { afterAll, expect, test, vi } from 'vitest'
import { whyNoAct } from '../testing/why-no-act.ts'
import { rehearse } from './rehearse.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const whyNot = await whyNoAct()
const folder = mkdtempSync(join(tmpdir(), 'millrace-rehearse-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PLACEHOLDER = '0'.repeat(40)
const FILES: Record<string, string> = {
  'repo/.github/workflows/ci.yml': `
name: CI
on: { push: { branches: [main] }, pull_request: , workflow_dispatch: { inputs: { word: { required: true } } }, schedule: [{ cron: '17 3 * * *' }] }
permissions: { contents: write, pull-requests: write }
jobs:
  say:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: millrace/millrace/actions/propose@${PLACEHOLDER}
        if: github.event_name == 'workflow_dispatch'
        with: { token: "\${{ github.token }}", word: "\${{ inputs.word }}" }
`,
  'actions/actions/propose/action.yml': `
name: Propose
inputs: { token: { description: t }, word: { description: w } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { TOKEN: "\${{ inputs.token }}", WORD: "\${{ inputs.word }}" }
      run: |
        git checkout -q -b millrace/data/flights
        echo "$WORD" > word.txt
        git add word.txt
        git -c user.name=bot -c user.email=bot@x commit -qm "say $WORD"
        git push -q origin HEAD
        curl -sf -X POST -H "Authorization: Bearer $TOKEN" -H 'Accept: application/vnd.github+json' -H 'Content-Type: application/json' \\
          "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/pulls" -d '{"title":"Say it","head":"millrace/data/flights","base":"main"}' > /dev/null
`,
}

test.skipIf(whyNot)(
  'a repository is rehearsed: push, dispatch, the pull request of a bot that waits, approval, merge, schedule, branch',
  async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], {
        cwd: join(folder, 'repo'),
        encoding: 'utf8',
      })
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'first')
    git('branch', 'idea')
    git('checkout', '-q', 'idea')
    git('commit', '-q', '--allow-empty', '-m', 'an idea')
    git('checkout', '-q', 'main')
    const lines: string[] = []
    const result = await rehearse({
      repositoryFolder: join(folder, 'repo'),
      steps: ['dispatch ci.yml word=hello', 'approve', 'merge data:flights', 'schedule ci.yml', 'pr idea'],
      actions: { 'millrace/millrace': join(folder, 'actions') },
      pin: { repository: 'millrace/millrace', sha: 'e'.repeat(40), version: 'v1.0.0' },
      network: 'off',
      progress: { ...silent, line: text => void lines.push(text) },
    })
    expect(
      result.runs.map(run => `${run.event} ${run.conclusion}`),
      lines.join('\n'),
    ).toEqual([
      'push success',
      'workflow_dispatch success',
      'pull_request success',
      'push success',
      'schedule success',
      'pull_request success',
    ])
    expect(result.failed).toBe(false)
    expect(result.pulls.map(pull => `${pull.branch} ${pull.state}`).sort()).toEqual([
      'idea open',
      'millrace/data/flights merged',
    ])
    expect(lines).toContain('#1 merged millrace/data/flights: Say it')
  },
)
