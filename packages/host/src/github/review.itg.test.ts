import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../verb.ts'
import { DATA, type HostedProject, openHostedProject, PROMOTION } from './testing/hosted-project.ts'

const missing = await whyNoUv()
let project: HostedProject

beforeAll(async () => {
  if (missing !== undefined) return
  project = await openHostedProject()
  for (const month of ['2026-01', '2026-02', '2026-03']) await project.arrive(month)
  const onMain = async (...verbs: string[]) => {
    const job = await project.onMain()
    for (const verb of verbs) await job.step(verb)
  }
  await onMain('snapshot')
  await project.merge(DATA)
  await onMain('features', 'train', 'validate')
  await project.merge(PROMOTION)
  await onMain('deploy')
})
afterAll(() => project?.remove())
beforeEach(() => {
  project?.host.comments.splice(0)
})

/** A person opens a pull request; its two jobs run. */
async function propose(
  branch: string,
  change: Readonly<Record<string, (text: string) => string>>,
  how: { fork?: boolean } = {},
): Promise<{ number: number; head: string; answer: Answer }> {
  const head = await project.push(branch, change)
  const known = await project.host.pullRequestFrom(branch)
  const { number } = known ?? (await project.host.openAsPerson({ branch }))
  const preview = await project.onPull(number, how)
  await preview.step('features')
  await preview.step('train')
  const judge = await project.onPull(number, how)
  if (Object.keys(change).some(path => path !== 'README.md')) await preview.handTo(judge)
  return { number, head, answer: await judge.step('validate') }
}

const edit = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const statusOf = (commit: string) => project.host.statuses.findLast(one => one.commit === commit)
const records = async () => (await (await project.onMain()).step('plan')).json

describe.skipIf(missing !== undefined)('a pull request of a person', { timeout: 60_000 }, () => {
  const worse = { 'millrace.yaml': edit('columns: [visits, price]', 'columns: [price]') }

  test('that touches no input of a model is passed in a moment, without a comment', async () => {
    const { head, answer } = await propose('docs', { 'README.md': text => `${text}More.\n` })
    expect(answer.exitCode).toBeUndefined()
    expect(project.host.comments).toEqual([])
    expect(statusOf(head)).toMatchObject({
      state: 'success',
      description: 'nothing to judge: no input of a model changed',
    })
  })

  test('that makes a model the gates refuse is told so in one comment, and fails', async () => {
    const { number, head, answer } = await propose('price-only', worse)
    expect(answer).toMatchObject({ exitCode: 3, json: { passed: false, models: [{ model: 'sale' }] } })
    expect(project.host.comments).toHaveLength(1)
    expect(statusOf(head)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^Main would not promote it: /),
    })
    const body = project.host.comments[0]?.body ?? ''
    await expect(`${steady(body)}\n`).toMatchFileSnapshot('review.golden.md')
    expect(project.host.comments[0]?.number).toBe(number)
  })

  test('has that comment replaced when it changes nothing any more', async () => {
    const first = await propose('price-only', worse)
    await propose('price-only', { 'README.md': text => `${text}Other words.\n` })
    const ours = project.host.comments.filter(one => one.number === first.number)
    expect(ours).toHaveLength(1)
    expect(ours[0]?.body).toContain('Merging changes nothing for sale')
  })

  test('that makes a model as good is passed, and says what main would run and propose', async () => {
    const { head, answer } = await propose('bias', { 'millrace.yaml': edit('bias: 1 ', 'bias: 1.0001 ') })
    expect(answer.exitCode).toBeUndefined()
    expect(statusOf(head)).toMatchObject({
      state: 'success',
      description: expect.stringMatching(/^gates passed: /),
    })
    const body = project.host.comments[0]?.body
    expect(body).toContain('| train sale | **runs** | parameter bias changed |')
    expect(body).toContain('is proposed for production (here it is v1.')
  })

  test('leaves nothing behind that main reads', async () => {
    const before = await records()
    await propose('hours', {
      'millrace.yaml': edit('columns: [visits, price]', 'columns: [visits, price, hour]'),
    })
    expect(await records()).toEqual(before)
    expect(project.host.pullRequests.filter(({ labels }) => labels.includes('promotion'))).toHaveLength(1)
  })

  test('from a fork is judged in the run alone, and told why', async () => {
    const statuses = project.host.statuses.length
    const { answer } = await propose('outside', worse, { fork: true })
    expect(answer).toMatchObject({
      exitCode: 3,
      show: { kind: 'review' },
      note: expect.stringContaining('From a fork the token may only read'),
    })
    expect(project.host.comments).toEqual([])
    expect(project.host.statuses).toHaveLength(statuses)
  })

  test('that writes a pointer by hand fails with the reason', async () => {
    const change = { 'models/sale/production.dvc': edit(/sequence: 1/, 'sequence: 2') }
    const head = await project.push('by-hand', change)
    const { number } = await project.host.openAsPerson({ branch: 'by-hand' })
    await expect((await project.onPull(number)).step('validate')).rejects.toMatchObject({ code: 'MR4065' })
    expect(statusOf(head)).toMatchObject({
      state: 'failure',
      description: 'MR4065 models/sale/production.dvc was changed by hand',
    })
  })

  test('can propose, deploy and merge nothing: it is refused in one place', async () => {
    const { number } = await project.host.openAsPerson({ branch: 'price-only' })
    await project.arrive('2026-04')
    const job = await project.onPull(number)
    await expect(job.step('snapshot')).rejects.toMatchObject({ code: 'MR4060' })
    await expect(job.step('rollback', { to: 'v1.0.0' })).rejects.toMatchObject({
      code: expect.stringMatching(/MR40(60|12)/),
    })
    expect(project.git('branch', '--list', 'millrace/data/*')).toBe('')
  })

  test('whose training did not run before it is judged is an error that says so', async () => {
    const head = await project.push('untrained', worse)
    const { number } = await project.host.openAsPerson({ branch: 'untrained' })
    await expect((await project.onPull(number)).step('validate')).rejects.toMatchObject({ code: 'MR4068' })
    expect(statusOf(head)).toMatchObject({ state: 'failure' })
  })
})

describe.skipIf(missing !== undefined)('the pull request of a dataset', { timeout: 60_000 }, () => {
  const judged = async () => {
    const { number, head } = (await project.host.pullRequestFrom(DATA))!
    const preview = await project.onPull(number)
    await preview.step('features')
    await preview.step('train')
    const judge = await project.onPull(number)
    await preview.handTo(judge)
    return { answer: await judge.step('validate'), status: statusOf(head.sha) }
  }

  test('says which model main would make of it, and passes for its contract’s sake', async () => {
    await project.arrive('2026-04')
    await (await project.onMain()).step('snapshot')
    const { answer, status } = await judged()
    expect(answer.exitCode).toBeUndefined()
    expect(status).toMatchObject({ state: 'success', description: expect.stringMatching(/^contract kept; /) })
    expect(project.host.comments.at(-1)?.body).toContain('events has a new version')
  })

  test('does not pass where drift-check has found its feed broken', async () => {
    await project.arrive('2026-04', 'cents')
    await (await project.onMain()).step('drift')
    await (await project.onMain()).step('snapshot')
    const { answer, status } = await judged()
    expect(answer.exitCode).toBe(3)
    expect(status).toMatchObject({ state: 'failure', description: expect.stringContaining('looks broken') })
  })
})

describe.skipIf(missing !== undefined)('a run of main that is late', { timeout: 60_000 }, () => {
  test('proposes nothing where main’s tip makes another candidate, and proposes where it makes the same', async () => {
    await project.push('main', { 'millrace.yaml': edit('bias: 1 ', 'bias: 1.0002 ') })
    // Its job may propose, so it trains nothing itself.
    await expect((await project.onMain()).step('validate')).rejects.toMatchObject({ code: 'MR4068' })
    const build = await project.onMain()
    await build.step('features')
    await build.step('train')
    const late = await project.onMain()
    const later = await project.onMain()
    await project.push('main', { 'millrace.yaml': edit('bias: 1.0002', 'bias: 1.0003') })
    const answer = await late.step('validate')
    expect(answer.show).toMatch(
      /Superseded: main is at [0-9a-f]{7} by now, whose own run makes another candidate\./,
    )
    expect(answer.exitCode).toBeUndefined()
    await project.push('main', {
      'millrace.yaml': edit('bias: 1.0003', 'bias: 1.0002'),
      'README.md': text => `${text}Words.\n`,
    })
    expect(await later.step('validate')).toMatchObject({
      json: [{ promotions: [{ promotion: { state: 'opened' } }] }],
    })
  })
})

describe.skipIf(missing !== undefined)('a machine of GitHub’s', () => {
  test('is no place for a folder as a store', async () => {
    await expect((await project.onMain({ hosted: true })).step('plan')).rejects.toMatchObject({
      code: 'MR4061',
    })
  })

  test('serves nothing, for it is gone when the job ends', async () => {
    const job = await project.onMain({ hosted: true })
    await expect(job.step('deploy', { env: 'registry' })).rejects.toMatchObject({
      code: 'MR4062',
      values: { subject: 'sale/production' },
    })
  })
})

/** Without digests and times. */
function steady(body: string): string {
  return body
    .replace(/`[0-9a-f]{7}`/g, '`‹commit›`')
    .replace(/sha256:[0-9a-f]+/g, 'sha256:‹digest›')
    .replace(/\b\d+(\.\d+)? m?s\b/g, '‹time›')
}
