import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedStage } from '@millrace/config'
import { stagePointerPath } from '@millrace/contract'
import type { Deployment, PullRequest } from '@millrace/forge'
import { inferClient, serve } from '@millrace/serving'
import { logisticAnswer } from '@millrace/serving/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { planDeploy } from './plan.ts'
import { pullPublished } from './published.ts'
import { deploy } from './run.ts'
import { type Fixture, merge, openFixture, preparePromotion } from './testing.ts'
import type { DeployOptions } from './wanted.ts'

const stage: PublishedStage = { name: 'production', target: 'publish' }
const PATH = stagePointerPath('delay', 'production')
const one = { weights: [0.5, -1] }
const two = { weights: [1, 1], bias: 0.5 }

let fixture: Fixture
let options: DeployOptions
/** Text of the pointer on main. */
let pointer: string
let shown: Deployment[]
/** What the host says of the commit that brought the pointer; `undefined` for a push. */
let pullRequest: (commit: string) => PullRequest | undefined
let files: string[]

beforeAll(async () => {
  fixture = await openFixture()
  vi.stubEnv('NODE_COMPILE_CACHE', join(fixture.folder, 'compiled'))
  await promote({ model: one, version: 'v1.0.0', sequence: 1 })
})
beforeEach(() => {
  shown = []
  files = [PATH]
  pullRequest = merged
  options = {
    ...fixture,
    stage,
    runUrl: 'https://example.org/run/1',
    codeHost: {
      pullRequestOf: async commit => pullRequest(commit),
      files: async () => files,
      setDeployment: async deployment => {
        shown.push(deployment)
        return 'created'
      },
    },
  }
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fixture.remove()
})

/** A merge commit's second parent is what stood at the head. */
function merged(commit: string): PullRequest {
  const head = { branch: 'promotion', sha: fixture.git('rev-parse', `${commit}^2`), fork: false }
  return { number: 7, url: '', state: 'merged', title: '', body: '', head, base: 'main' } as PullRequest
}

async function promote(promotion: Parameters<typeof preparePromotion>[1]): Promise<void> {
  pointer = (await preparePromotion(fixture, promotion)).text
  await merge(fixture, pointer)
}

describe('a published stage', { timeout: 60_000 }, () => {
  test('has nothing to serve before its first deployment', async () => {
    await expect(pullPublished({ ...fixture, stage }, join(fixture.folder, 'x'))).rejects.toMatchObject({
      code: 'MR2443',
    })
  })

  test('is verified, tried out, recorded, tagged and shown; nothing keeps running', async () => {
    expect(await planDeploy(options)).toMatchObject({
      action: 'run',
      why: 'v1.0.0 (sequence 1) is the first to be published',
    })
    const result = await deploy(options)
    expect(result).toMatchObject({
      state: 'deployed',
      record: { manifest: { version: 'v1.0.0', target: 'publish', smoke: { requests: 201 } } },
      report: { kind: 'deployment', title: 'delay v1.0.0 is published in production' },
    })
    expect(fixture.git('tag').split('\n')).toEqual(['delay#production#1', 'delay@v1.0.0'])
    const main = fixture.git('rev-parse', 'main')
    expect(shown).toEqual(
      (['in_progress', 'success'] as const).map(state => ({
        key: 'delay/production#1',
        commit: main,
        environment: 'delay/production',
        description: 'v1.0.0 (sequence 1)',
        state,
        url: 'https://example.org/run/1',
      })),
    )
    expect(await readdir(join(fixture.root, '.millrace/work'))).toEqual([])
  })

  test('is left alone when it is as wanted, and a run that was killed at the end is made up for', async () => {
    fixture.git('tag', '-d', 'delay#production#1')
    expect(await deploy(options)).toMatchObject({
      state: 'serves',
      plan: { action: 'reuse', why: 'v1.0.0 (sequence 1) is published' },
    })
    expect(await fixture.store.listRecords('deploy')).toHaveLength(1)
    expect(fixture.git('tag').split('\n')).toContain('delay#production#1')
    expect(shown).toMatchObject([{ state: 'success' }])
  })

  test('is served by any machine that reads the store', async () => {
    const stateFolder = join(fixture.folder, 'laptop')
    expect(await pullPublished({ ...fixture, stage }, stateFolder)).toMatchObject({ version: 'v1.0.0' })
    const served = await serve({ stateFolder, port: 0, log: () => undefined, now: () => new Date() })
    const client = inferClient({ endpoint: served.endpoint, model: 'delay' })
    expect(await client.infer([[1, 2]])).toEqual([expect.closeTo(logisticAnswer(one, [1, 2]), 6)])
    await served.stop()
  })

  test.each([
    ['came without a pull request', 'MR2440', () => (pullRequest = () => undefined)],
    ['came with other files', 'MR2441', () => (files = [PATH, 'train/train.py'])],
    [
      'is not what stood at the head',
      'MR2442',
      () =>
        (pullRequest = commit => ({
          ...merged(commit),
          head: { branch: 'p', sha: fixture.git('rev-parse', `${commit}^1`), fork: false },
        })),
    ],
  ])('refuses a pointer that %s, and says so where deployments are shown', async (_, code, change) => {
    if (fixture.git('log', '--oneline', 'main', '--', PATH).split('\n').length === 1)
      await promote({ model: two, version: 'v1.1.0', sequence: 2, previous: pointer })
    change()
    await expect(deploy(options)).rejects.toMatchObject({ code })
    expect(shown).toMatchObject([{ key: 'delay/production#2', state: 'failure' }])
    expect(shown[0]?.description).toContain(code)
    expect(await fixture.store.listRecords('deploy')).toHaveLength(1)
  })

  test('goes on from there once the pointer is what was approved', async () => {
    expect(await planDeploy(options)).toMatchObject({
      why: 'v1.1.0 (sequence 2) is wanted, v1.0.0 (sequence 1) is published',
    })
    expect(await deploy(options)).toMatchObject({
      state: 'deployed',
      report: { data: { previous: 'v1.0.0' } },
    })
    expect(await pullPublished({ ...fixture, stage }, join(fixture.folder, 'laptop'))).toMatchObject({
      version: 'v1.1.0',
    })
  })
})
