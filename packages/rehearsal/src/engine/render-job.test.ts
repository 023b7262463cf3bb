// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type JobRendering, renderJob } from './render-job.ts'
import { readWorkflow, type Workflow } from './workflow.ts'

const TEXT = `
name: Pipeline
on: { push: { branches: [main] }, workflow_dispatch: { inputs: { word: { default: x } } } }
permissions: {}
concurrency: { group: g }
env: { MILLRACE_ENV: github }
defaults: { run: { shell: bash, working-directory: sub } }
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: ls }], outputs: { x: '1' } }
  after:
    needs: build
    if: always()
    permissions: { contents: read }
    runs-on: [self-hosted, linux]
    timeout-minutes: 5
    outputs: { word: "\${{ steps.a.outputs.word }}" }
    steps:
      - { id: a, run: "echo \${{ needs.build.outputs.x }}", shell: "python -c 'x' {0}" }
      - { uses: $/actions/x, with: { a: 1 } }
      - { run: pwd }
`

interface Rendered extends Record<string, unknown> {
  jobs: Record<string, Record<string, unknown> & { outputs: Record<string, string> }>
}

async function render(more: Partial<JobRendering> = {}): Promise<Rendered> {
  const reading = await readWorkflow('.github/workflows/p.yml', TEXT)
  const { workflow } = reading as { workflow: Workflow }
  const job = workflow.jobs.find(it => it.id === 'after')!
  return parse(
    renderJob({
      workflow,
      job,
      event: 'push',
      needs: { build: { result: 'success', outputs: { x: '1' } } },
      uses: text => text.replace('$/', 'o/r/'),
      runStep: '/l/run',
      writeOutputs: '/l/out',
      outputsFile: '/f/o.json',
      ...more,
    }),
  )
}

test('the job is as written, without what the engine does itself, its shells behind the launcher', async () => {
  const text = await render()
  expect(Object.keys(text)).toEqual(['env', 'defaults', 'name', 'on', 'jobs'])
  expect(text['defaults']).toEqual({ run: { 'working-directory': 'sub' } })
  expect(text.jobs['after']).toEqual({
    needs: ['build'],
    if: 'always()',
    'runs-on': 'rehearsal',
    steps: [
      {
        id: 'a',
        run: 'echo ${{ needs.build.outputs.x }}',
        shell: "/l/run {0} 'python -c '\\''x'\\'' {0}'",
        name: 'Run step 1',
      },
      { uses: 'o/r/actions/x', with: { a: 1 } },
      { run: 'pwd', name: 'Run step 3', shell: "/l/run {0} 'bash'" },
      {
        id: '__millrace_outputs',
        name: 'Outputs',
        if: 'always()',
        run: '["word"]',
        'working-directory': '.',
        env: { OUTPUT_0: '${{ steps.a.outputs.word }}' },
        shell: "/l/out {0} '/f/o.json'",
      },
    ],
  })
})

test('needed jobs are stubs that come to what they came to', async () => {
  const { jobs } = await render({
    needs: { build: { result: 'failure', outputs: {} }, skip: { result: 'skipped', outputs: {} } },
  })
  expect(jobs['build']).toMatchObject({ if: 'always()', steps: [{ run: 'exit 1' }] })
  expect(jobs['skip']).toMatchObject({ if: 'false' })
})

test('any output of a needed job is one literal of an expression', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async value => {
      const { jobs } = await render({ needs: { build: { result: 'success', outputs: { x: value } } } })
      const literal = /^\$\{\{ '([\s\S]*)' \}\}$/.exec(jobs['build']!.outputs['x']!)![1]!
      expect(literal.replaceAll("''", "'")).toBe(value)
      expect(literal.replaceAll("''", '')).not.toContain("'")
    }),
    { numRuns: 30 },
  )
})

test('a dispatched run keeps the inputs, a matrix its one combination', async () => {
  const text = await render({
    event: 'workflow_dispatch',
    strategy: { matrix: { os: 'a' }, failFast: true, maxParallel: 2 },
  })
  expect(text['on']).toEqual({ workflow_dispatch: { inputs: { word: { default: 'x' } } } })
  expect(text.jobs['after']!['strategy']).toEqual({
    'fail-fast': true,
    'max-parallel': 2,
    matrix: { include: [{ os: 'a' }] },
  })
})
