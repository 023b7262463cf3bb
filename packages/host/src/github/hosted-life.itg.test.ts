import { formatPointer, parsePointer, pointerDigest } from '@millrace/config'
import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATA, type HostedProject, openHostedProject, PROMOTION, RUN_URL } from './testing/hosted-project.ts'

const missing = await whyNoUv()
let project: HostedProject

beforeAll(async () => {
  if (missing !== undefined) return
  project = await openHostedProject()
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
})
afterAll(() => project?.remove())

const open = (branch: string) =>
  project.host.pullRequests.find(({ head, state }) => head.branch === branch && state === 'open')
const statusOf = (commit: string) => project.host.statuses.findLast(one => one.commit === commit)

describe.skipIf(missing !== undefined)('a model’s life on a code host', { timeout: 60_000 }, () => {
  test('a version of the data is a pull request with labels, its marker, and the gates’ status', async () => {
    const job = await project.onMain({ event: 'schedule', workflow: 'snapshot.yml' })
    const { json } = await job.step('snapshot')
    expect(json).toMatchObject([
      { dataset: 'events', proposal: { state: 'opened', pullRequest: { number: 1 } } },
    ])
    const pull = open(DATA)
    expect(pull).toMatchObject({
      labels: ['millrace', 'data'],
      body: expect.stringContaining('millrace:data:events'),
    })
    expect(statusOf(pull!.head.sha)).toMatchObject({
      context: 'millrace/gates',
      state: 'success',
      description: expect.stringMatching(/^contract kept: all \d+ checks passed$/),
      targetUrl: RUN_URL,
    })
    const again = await (await project.onMain()).step('snapshot')
    expect(again.json).toMatchObject([{ proposal: { state: 'unchanged' } }])
    expect(project.host.pullRequests).toHaveLength(1)
    await project.merge(DATA)
  })

  test('a run merges its own version where it may, and starts the next workflow once', async () => {
    await project.arrive('2026-04')
    const job = await project.onMain({ event: 'schedule' })
    const answer = await job.step('snapshot', { merge: true, next: 'pipeline.yml' })
    expect(answer.json).toMatchObject([{ merged: project.git('rev-parse', 'main') }])
    expect(project.host.dispatched).toEqual([{ workflow: 'pipeline.yml', branch: 'main', inputs: {} }])
    await (await project.onMain()).step('snapshot', { merge: true, next: 'pipeline.yml' })
    expect(project.host.dispatched).toHaveLength(1)
  })

  test('features and training, then a promotion whose head and whose commit have the verdict', async () => {
    const build = await project.onMain()
    await build.step('features')
    await build.step('train')
    const judge = await project.onMain()
    const answer = await judge.step('validate')
    expect(answer).toMatchObject({ json: [{ promotions: [{ promotion: { state: 'opened' } }] }] })
    expect(answer.pages).toMatchObject([{ kind: 'promotion' }])
    expect(answer.exitCode).toBeUndefined()
    const pull = open(PROMOTION)
    expect(pull?.labels).toEqual(['millrace', 'promotion'])
    expect(pull?.body).toContain('<!-- millrace:promotion:sale:production -->')
    const word = {
      state: 'success',
      description: expect.stringContaining('gates passed: First model for production'),
    }
    expect(statusOf(pull!.head.sha)).toMatchObject(word)
    expect(statusOf(project.git('rev-parse', 'main'))).toMatchObject(word)
    expect(await (await project.onMain()).step('plan')).toMatchObject({
      show: expect.stringContaining(`for a person: #${pull?.number} "Promote sale v1.0.0 to production"`),
    })
    expect((await (await project.onMain()).step('status')).show).toContain(`#${pull?.number} ${pull?.url}`)
  })

  test('a proposal whose review run starts keeps its status; an edited one fails with the reason', async () => {
    const { number, head } = open(PROMOTION)!
    const answer = await (await project.onPull(number)).step('validate')
    expect(answer).toMatchObject({ json: { passed: true, status: { state: 'success' } } })
    expect(statusOf(head.sha)?.description).toContain('gates passed: First model')
    const before = head.sha
    const path = 'models/sale/production.dvc'
    const change = { [path]: (text: string) => text.replace(/sequence: 1/, 'sequence: 2') }
    const edited = await project.push(PROMOTION, change, PROMOTION)
    await expect((await project.onPull(number)).step('validate')).rejects.toMatchObject({ code: 'MR4066' })
    expect(statusOf(edited)).toMatchObject({
      state: 'failure',
      description: `MR4066 The proposal ${PROMOTION} was edited`,
    })
    project.git('update-ref', `refs/heads/${PROMOTION}`, before)
  })

  test('deploys exactly what was merged, and says so as a deployment', async () => {
    await project.merge(PROMOTION)
    const answer = await (await project.onMain({ workflow: 'deploy.yml' })).step('deploy')
    expect(answer).toMatchObject({
      show: { kind: 'deployment', title: 'sale v1.0.0 is published in production' },
    })
    expect(project.host.deployments).toEqual([
      {
        key: 'sale/production#1',
        commit: project.git('rev-parse', 'main'),
        environment: 'sale/production',
        description: 'v1.0.0 (sequence 1)',
        state: 'success',
        url: RUN_URL,
      },
    ])
    expect(project.git('tag').split('\n')).toEqual(['sale#production#1', 'sale@v1.0.0'])
    expect((await (await project.onMain()).step('deploy')).show).toContain('nothing to deploy')
    expect((await (await project.onMain()).step('serve', { port: 18_502 })).show).toBe('stopped')
  })

  test('a broken feed is one issue, which is closed when all is as usual again', async () => {
    await project.arrive('2026-05', 'cents')
    await (await project.onMain()).step('snapshot')
    const early = open(DATA)!
    expect(statusOf(early.head.sha)).toMatchObject({ state: 'success' })
    const drift = async () =>
      (await project.onMain({ event: 'schedule', workflow: 'drift.yml' })).step('drift')
    expect(await drift()).toMatchObject({ exitCode: 3, json: { issue: { number: expect.any(Number) } } })
    await drift()
    expect(project.host.issues).toMatchObject([{ state: 'open', labels: ['millrace', 'drift'] }])
    const { title, body } = project.host.issues[0]!
    await expect(`${title}\n\n${body}\n`.replace(/\b[0-9a-f]{12,64}\b/g, '‹digest›')).toMatchFileSnapshot(
      'drift-issue.golden.md',
    )
    expect(statusOf(early.head.sha)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('the feed looks broken'),
    })
    const line = project.host.comments.filter(one => one.number === early.number)
    expect(line).toHaveLength(1)
    expect(line[0]?.body).toMatch(
      /Not for merging: the feed of events looks broken in version 2026-05\.\*\* \[Issue \d+\]/,
    )
    const again = await (await project.onMain()).step('snapshot', { merge: true, next: 'pipeline.yml' })
    expect(again.json).toMatchObject([{ proposal: { state: 'unchanged' } }])
    expect(statusOf(early.head.sha)).toMatchObject({ state: 'failure' })
    await project.arrive('2026-05')
    await drift()
    expect(project.host.issues).toMatchObject([{ state: 'closed' }])
    expect(project.host.comments.at(-1)?.body).toMatch(
      /as usual again: version 2026-05 passes all \d+ feed checks/,
    )
    expect(statusOf(open(DATA)!.head.sha)).toMatchObject({ state: 'success' })
    const page = () => open(DATA)!.body
    expect(page()).toContain('Feed check:')
    await (await project.onMain()).step('snapshot')
    expect(page()).toContain('Feed check:')
  })

  test('a newer candidate waits while people look at the one before', async () => {
    await project.merge(DATA)
    await runAll()
    const { number, head } = open(PROMOTION)!
    project.host.review(number, 'asked')
    await project.push('main', {
      'millrace.yaml': text => text.replace('params: { bias: 1 }', 'params: { bias: 1.001 }'),
    })
    const answer = await runAll()
    expect(answer.show).toContain('A promotion is under review and stays as it is')
    expect(open(PROMOTION)?.head.sha).toBe(head.sha)
    const line = project.host.comments.filter(one => one.number === number)
    expect(line).toHaveLength(1)
    await expect(`${line[0]?.body.replace(/at `[0-9a-f]{7}`/, 'at `‹commit›`')}\n`).toMatchFileSnapshot(
      'frozen.golden.md',
    )
  })

  test('main that refuses its newest candidate says so on its commit, in the summary, and on the open promotion', async () => {
    const { number } = open(PROMOTION)!
    const commit = await project.push('main', {
      'millrace.yaml': text => text.replace('min: 0.6', 'min: 0.99'),
    })
    const answer = await runAll()
    expect(answer).toMatchObject({ exitCode: 3, pages: [{ verdict: { tone: 'bad' } }] })
    expect(statusOf(commit)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^Not promoted: /),
    })
    expect(open(PROMOTION)).toBeDefined()
    const line = project.host.comments.filter(one => one.number === number)
    expect(line).toHaveLength(1)
    expect(line[0]?.body).toMatch(/Main’s newest candidate v1\.\d+\.0 was not proposed\.\*\* Not promoted/)
  })

  test('a rollback is a pull request whose status is set', async () => {
    await project.push('main', { 'millrace.yaml': text => text.replace('min: 0.99', 'min: 0.6') })
    await project.merge(PROMOTION)
    await (await project.onMain()).step('deploy')
    const answer = await (await project.onMain({ event: 'workflow_dispatch' })).step('rollback', {})
    const pull = open('millrace/rollback/sale/production')
    expect(answer.show).toContain(`opened: #${pull?.number} ${pull?.url}`)
    expect(pull?.labels).toEqual(['millrace', 'rollback'])
    expect(statusOf(pull!.head.sha)).toMatchObject({
      state: 'success',
      description: 'gates passed: v1.0.0 served before',
    })
    const review = await (await project.onPull(pull!.number)).step('validate')
    expect(review.json).toMatchObject({ status: { description: 'gates passed: v1.0.0 served before' } })
    await project.merge('millrace/rollback/sale/production')
    await (await project.onMain()).step('deploy')
    expect(project.host.deployments.at(-1)).toMatchObject({ key: 'sale/production#3', state: 'success' })
  })

  test('a pointer that somebody pushed to main is not deployed', async () => {
    const path = 'models/sale/production.dvc'
    const next = (text: string) => {
      const pointer = parsePointer(text, path, 'model')
      const { sequence } = pointer.meta
      return formatPointer({
        ...pointer,
        meta: { ...pointer.meta, sequence: sequence + 1, previous: pointerDigest(text) },
      })
    }
    await project.push('main', { [path]: next })
    await expect((await project.onMain()).step('deploy')).rejects.toMatchObject({ code: 'MR2440' })
    expect(project.host.deployments.at(-1)).toMatchObject({ state: 'failure' })
  })
})

async function runAll() {
  const build = await project.onMain()
  await build.step('features')
  await build.step('train')
  return (await project.onMain()).step('validate')
}
