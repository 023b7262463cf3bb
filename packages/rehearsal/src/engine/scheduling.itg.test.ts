// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows

import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openEngine } from '../testing/open-engine.ts'
import type { PlainHub } from '../testing/plain-hub.ts'
import { whyNoAct } from '../testing/why-no-act.ts'
import type { Engine } from './engine.ts'
import type { Run } from './run.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const whyNot = await whyNoAct()
const job = (steps: string, more = ''): string => `{ runs-on: ubuntu-latest, ${more} steps: [${steps}] }`

/** One workflow an event type of its own: repository_dispatch starts exactly one of them. */
const dispatched = (type: string, rest: string): string =>
  `on: { repository_dispatch: { types: [${type}] } }\n${rest}`

const FILES: Record<string, string> = {
  needs: `jobs:
  fails: ${job('{ run: seq 5000; printf unfinished; exit 3 }')}
  after: ${job('{ run: echo no }', 'needs: fails,')}
  farther: ${job('{ run: echo no }', 'needs: after,')}
  cleanup: ${job('{ run: "echo result $R", env: { R: "${{ needs.fails.result }} ${{ needs.after.result }}" } }', 'needs: [fails, after], if: always(),')}
  report: ${job('{ run: echo told }', 'needs: farther, if: failure(),')}`,
  forgiven: `jobs:
  fails: ${job('{ run: exit 1 }', 'continue-on-error: true,')}
  after: ${job('{ run: echo yes }', 'needs: fails,')}`,
  matrix: `jobs:
  make:
    runs-on: ubuntu-latest
    outputs: { list: '["x","y"]' }
    steps: [{ run: ':' }]
  each: 
    needs: make
    runs-on: ubuntu-latest
    name: each \${{ matrix.of }}
    strategy: { matrix: { of: "\${{ fromJSON(needs.make.outputs.list) }}" } }
    outputs: { last: "\${{ matrix.of }}" }
    steps: [{ run: "echo is \${{ matrix.of }} of \${{ strategy.max-parallel }}" }]`,
  slow: `concurrency: { group: slow, cancel-in-progress: true }
jobs:
  sleeps: { runs-on: ubuntu-latest, steps: [{ run: "echo begins; sleep 30 & sleep 30" }, { if: always(), run: "echo cleans up" }] }
  last: ${job('{ run: echo goes on }', 'needs: sleeps, if: always(),')}`,
  timeout: `jobs: { sleeps: ${job('{ run: sleep 30 }', 'timeout-minutes: 0.01,')} }`,
  foreign: `jobs: { uses: ${job('{ uses: someone/else@v1 }')}, box: { runs-on: ubuntu-latest, container: debian, steps: [{ run: ls }] }, win: { runs-on: windows-latest, steps: [{ run: ls }] }, knows: ${job('{ run: "echo ${{ github.triggering_actor }}" }')} }`,
  secret: `jobs: { tells: ${job('{ run: "echo key $K; echo k=$K >> $GITHUB_OUTPUT", id: s, env: { K: "${{ secrets.KEY }}" } }', "outputs: { k: '${{ steps.s.outputs.k }}' },")} }`,
}

let hub: PlainHub
let engine: Engine
let close: () => Promise<void>

beforeAll(async () => {
  if (whyNot) return
  const entries = Object.entries(FILES).map(([name, text]) => [
    `.github/workflows/${name}.yml`,
    dispatched(name, text),
  ])
  const follows = dispatched(
    'never',
    `jobs: { then: ${job('{ run: "echo after ${{ github.event.workflow_run.conclusion }}" }')} }`,
  ).replace(
    /^on: .*/,
    'on: { workflow_run: { workflows: [.github/workflows/forgiven.yml], types: [completed] } }',
  )
  const broken = { '.github/workflows/broken.yml': 'on: push\njobs: { a: { steps: [] } }\n' }
  ;({ hub, engine, close } = await openEngine({
    ...Object.fromEntries(entries),
    ...broken,
    '.github/workflows/follows.yml': follows,
  }))
})
afterAll(async () => await close?.())

async function runOf(name: string, more: { wait?: boolean } = {}): Promise<Run> {
  hub.emit({ name: 'repository_dispatch', action: name, payload: { action: name } })
  if (more.wait !== false) await engine.idle(100)
  return engine.runs().findLast(run => run.workflow.endsWith(`/${name}.yml`))!
}

const conclusions = (run: Run): Record<string, string | undefined> =>
  Object.fromEntries(run.jobs.map(it => [it.name, it.conclusion]))
const logOf = (run: Run, name: string): string =>
  readFileSync(run.jobs.find(it => it.name === name)!.log!, 'utf8')

test.skipIf(whyNot)(
  'what needs a failed job is skipped, all the way down; always() and failure() run',
  async () => {
    const run = await runOf('needs')
    expect(conclusions(run)).toEqual({
      fails: 'failure',
      after: 'skipped',
      farther: 'skipped',
      cleanup: 'success',
      report: 'success',
    })
    expect(run.conclusion).toBe('failure')
    expect(logOf(run, 'cleanup')).toContain('result failure skipped')
    expect(logOf(run, 'fails')).toMatch(
      /\n4999\n5000\nunfinished\n##\[error\]Process completed with exit code 3\.\n$/,
    )
    expect(run.jobs[0]!.annotations).toEqual([
      { level: 'failure', message: 'Process completed with exit code 3.' },
    ])
  },
)

test.skipIf(whyNot)('a job that may fail does not stop the others', async () => {
  const run = await runOf('forgiven')
  expect(conclusions(run)).toEqual({ fails: 'failure', after: 'success' })
  const follower = engine.runs().find(it => it.event === 'workflow_run')!
  expect(logOf(follower, 'then')).toContain('after success')
  expect(run.conclusion).toBe('success')
})

test.skipIf(whyNot)(
  'a matrix may come from outputs; each combination is a job with its own token',
  async () => {
    const run = await runOf('matrix')
    expect(conclusions(run)).toEqual({ make: 'success', 'each x': 'success', 'each y': 'success' })
    expect(logOf(run, 'each y')).toContain('is y of 2')
    expect(new Set(hub.tokens.map(({ token }) => token)).size).toBe(hub.tokens.length)
  },
)

test.skipIf(whyNot)(
  'a newer run of the group ends the older: its steps that clean up still run, no process of it stays',
  async () => {
    await runOf('slow', { wait: false })
    const older = await until(() =>
      engine.runs().find(run => run.workflow.endsWith('/slow.yml') && run.jobs[0]?.status === 'in_progress'),
    )
    await until(
      () =>
        existsSync(older.jobs[0]!.log ?? '') && readFileSync(older.jobs[0]!.log!, 'utf8').includes('begins'),
    )
    await runOf('slow', { wait: false })
    const newer = await until(() => engine.runs().filter(run => run.workflow.endsWith('/slow.yml'))[1])
    await until(() => older.status === 'completed')
    expect(conclusions(older)).toEqual({ sleeps: 'cancelled', last: 'success' })
    expect(older.conclusion).toBe('cancelled')
    expect(logOf(older, 'sleeps')).toContain('cleans up')
    await until(() => newer.jobs[0]?.status === 'in_progress')
    engine.cancel(newer.id)
    await engine.idle(100)
    expect(newer.conclusion).toBe('cancelled')
  },
)

test.skipIf(whyNot)('timeout-minutes ends a job', async () => {
  const run = await runOf('timeout')
  expect(conclusions(run)).toEqual({ sleeps: 'cancelled' })
  expect(run.jobs[0]!.seconds).toBeLessThan(8)
  expect(logOf(run, 'sleeps')).toContain('exceeded its maximum execution time')
})

test.skipIf(whyNot)('what this machine does not have is named', async () => {
  const run = await runOf('foreign')
  expect(run.jobs.map(it => [it.name, it.annotations[0]?.message.slice(0, 6)])).toEqual([
    ['uses', 'MR5029'],
    ['box', 'MR5028'],
    ['win', 'MR5031'],
    ['knows', 'MR5040'],
  ])
})

test.skipIf(whyNot)(
  'a secret is masked in the log and left out of outputs; a pull request of a fork has none',
  async () => {
    hub.secretValues = { KEY: 'hunter2-key' }
    const run = await runOf('secret')
    expect(logOf(run, 'tells')).toContain('key ***')
    expect(run.jobs[0]!.outputs).toEqual({})
    hub.emit({ name: 'repository_dispatch', action: 'secret', payload: {}, fork: true })
    await engine.idle(100)
    const fork = engine.runs().at(-1)!
    expect(logOf(fork, 'tells')).toMatch(/^key$/m)
  },
)

test.skipIf(whyNot)('a run that needs approval waits for it', async () => {
  hub.emit({ name: 'repository_dispatch', action: 'forgiven', payload: {}, needsApproval: true })
  await engine.idle(100)
  const run = engine.runs().at(-1)!
  expect(run.status).toBe('waiting')
  engine.approve(run.id)
  await engine.idle(100)
  expect(run.conclusion).toBe('success')
  expect(() => engine.approve(run.id)).toThrow(/no run/)
})

test.skipIf(whyNot)('a workflow that GitHub would refuse is a failed run on a push', async () => {
  hub.emit({ name: 'push' })
  await engine.idle(100)
  expect(engine.runs().at(-1)).toMatchObject({
    workflow: '.github/workflows/broken.yml',
    conclusion: 'failure',
    problem: expect.stringContaining('MR5027'),
  })
})

async function until<T>(look: () => T | undefined | false): Promise<T> {
  const end = Date.now() + 100_000
  while (Date.now() < end) {
    const found = look()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return expect.fail('nothing came')
}
