import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openResults } from '../results/open-results.ts'
import { openEngine } from '../testing/open-engine.ts'
import { whyNoAct } from '../testing/why-no-act.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const whyNot = await whyNoAct()
const folder = mkdtempSync(join(tmpdir(), 'millrace-actions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Actions as a repository has them: a composite with a run step and a JavaScript action of the same commit. */
const ACTIONS: Record<string, string> = {
  'actions/outer/action.yml': `
name: Outer
inputs:
  text: { required: true, description: any text }
  fail-on-no: { default: 'yes', description: any word }
outputs:
  said: { description: what the engine said, value: "\${{ steps.engine.outputs.said }}" }
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        env | sort | sed 's/^/outer /'
        echo "where \${{ github.action_path != '' }}"
    - id: engine
      uses: $/actions/inner
      with:
        inputs: \${{ toJSON(inputs) }}
`,
  'actions/inner/action.yml': `
name: Inner
inputs: { inputs: { required: true, description: JSON } }
outputs: { said: { description: text } }
runs: { using: node24, main: main.js, post: post.js }
`,
  'actions/inner/main.js': `
const fs = require('node:fs')
const names = Object.keys(process.env).filter(it => /^(ACTIONS_|INPUT_|ACT$|SHA_REF|GITHUB_TOKEN)/.test(it)).sort()
console.log('inner ' + names.join(' '))
const { text } = JSON.parse(process.env.INPUT_INPUTS)
fs.appendFileSync(process.env.GITHUB_OUTPUT, 'said<<END\\n' + text + '\\nEND\\nsecretly=x\\n')
fs.appendFileSync(process.env.GITHUB_STATE, 'kept=1\\n')
fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'from inner\\n')
console.log('terminal ' + process.stdout.isTTY)
`,
  'actions/inner/post.js': `console.log('post ' + process.env.STATE_kept)`,
}

for (const [path, text] of Object.entries(ACTIONS)) {
  mkdirSync(dirname(join(folder, 'repo', path)), { recursive: true })
  writeFileSync(join(folder, 'repo', path), text)
}

const HOSTILE = `"quoted" 'single' $(touch pwned) \`touch pwned\` %0A::error::x \${{ github.token }} }} \${{ --flag \\ é`

test.skipIf(whyNot)(
  'a composite gets its inputs, its run steps see none of them, its JavaScript action has the runtime token and its post step',
  async () => {
    const results = await openResults(join(folder, 'results'))
    const { hub, engine, close } = await openEngine(
      {
        '.github/workflows/use.yml': `
on: push
jobs:
  use:
    runs-on: ubuntu-latest
    outputs: { said: "\${{ steps.outer.outputs.said }}", leaked: "\${{ steps.outer.outputs.secretly }}" }
    steps:
      - id: outer
        uses: octo/tools/actions/outer@0000000000000000000000000000000000000000
        with: { text: "\${{ github.event.text }}" }
      - run: ls; env | sort | sed 's/^/plain /'
`,
      },
      { actions: { 'octo/tools': join(folder, 'repo') }, results },
    )
    hub.emit({ name: 'push', payload: { text: HOSTILE } })
    await engine.idle(100)
    const [run] = engine.runs()
    const log = readFileSync(run!.jobs[0]!.log!, 'utf8')
    await close()
    await results.close()
    expect(run!.conclusion, log).toBe('success')
    expect(run!.jobs[0]!.outputs).toEqual({ said: HOSTILE, leaked: '' })
    expect(run!.jobs[0]!.summary).toBe('from inner\n')
    expect(log).toContain(
      'inner ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL INPUT_INPUTS',
    )
    expect(log).toContain('terminal undefined')
    expect(log).toContain('where true')
    expect(log).toContain('post 1')
    expect(log).not.toContain('pwned\n')
    expect(log).not.toMatch(
      /^(outer|plain) (INPUT_|ACTIONS_|ACT=|SHA_REF|GITHUB_TOKEN|STATE_|RUNNER_TRACKING_ID=$)/m,
    )
    expect(log).toMatch(/^outer GITHUB_ACTION_PATH=.+/m)
    expect(log).not.toMatch(/^plain GITHUB_ACTION_PATH/m)
  },
)
