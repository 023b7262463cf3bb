import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import {
  type MemoryHost,
  openMemoryHost,
  type TemporaryOrigin,
  temporaryOrigin,
} from '@millrace/forge/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventsCsv } from '../life/testing/events.ts'
import { findVerb, runVerb } from '../run-verb.ts'
import type { Answer, Inputs, Surroundings } from '../verb.ts'
import type { WorkflowRun } from '../workflow-run.ts'
import { keepPages } from './keep-pages.ts'

let folder: string
let origin: TemporaryOrigin
let host: MemoryHost
/** A pull request of somebody. */
let number: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-alone-'))
  origin = temporaryOrigin()
  origin.push('change', { 'x.txt': 'x' })
  const rows = Array.from({ length: 400 }, (_, row) => [row, row % 2, (row % 2) * 0.3 + (row % 7) / 20])
  const csv = (lift: number) =>
    [
      'id,label,score',
      ...rows.map(([id, label, score = 0]) => `${id},${label},${Math.min(1, score + lift)}`),
      '',
    ].join('\n')
  await writeFile(join(folder, 'a.csv'), csv(0))
  await writeFile(join(folder, 'b.csv'), csv(0.01))
  for (const month of ['2026-01', '2026-02']) await writeFile(join(folder, `${month}.csv`), eventsCsv(month))
  await writeFile(join(folder, 'cents.csv'), eventsCsv('2026-02', 'cents'))
})
beforeEach(async () => {
  host = openMemoryHost(origin.gitDir)
  number = (await host.openAsPerson({ branch: 'change' })).number
})
afterAll(async () => {
  origin.remove()
  await rm(folder, { recursive: true, force: true })
})

const main: WorkflowRun = {
  event: 'schedule',
  trusted: true,
  url: 'https://github.example/run/1',
  runId: '1',
  attempt: 1,
  workflow: 'watch.yml',
  job: 'drift',
  hosted: true,
  startsNothing: true,
}
const onPull = (fork = false): WorkflowRun => ({
  ...main,
  event: 'pull_request',
  trusted: false,
  pullRequest: { number, head: 'h', branch: 'change', base: 'main', fork },
})

function run(verb: string, inputs: Inputs, more: Partial<Surroundings>): Promise<Answer> {
  return runVerb(findVerb(verb), inputs, {
    cwd: folder,
    env: {},
    now: () => new Date('2026-06-01T00:00:00Z'),
    progress: silent,
    screen: { color: false, width: 100 },
    print: () => undefined,
    untilInterrupted: () => Promise.resolve(),
    ...more,
  })
}

describe('validate with two prediction files, in a repository that has nothing of ours', () => {
  const files = { candidate: 'b.csv', champion: 'a.csv', label: 'label', score: 'score', key: 'id' }

  test('keeps one comment on its pull request', async () => {
    for (let push = 0; push < 2; push++) await run('validate', files, { codeHost: host, run: onPull() })
    expect(host.comments).toHaveLength(1)
    expect(host.comments[0]).toMatchObject({
      number,
      body: expect.stringContaining('<!-- millrace:validation-alone:watch.yml:drift -->'),
    })
    await run('validate', { ...files, name: 'second' }, { codeHost: host, run: onPull() })
    expect(host.comments).toHaveLength(2)
  })

  test('comments nowhere where it shall not, and says why where it can not', async () => {
    await run('validate', { ...files, comment: false }, { codeHost: host, run: onPull() })
    await run('validate', files, { codeHost: host, run: main })
    const fork = await run('validate', files, { codeHost: host, run: onPull(true) })
    expect(fork.note).toContain('From a fork the token may only read')
    expect(host.comments).toEqual([])
    const asked = { ...files, comment: true }
    await expect(run('validate', asked, { codeHost: host, run: main })).rejects.toMatchObject({
      code: 'MR4064',
    })
    await expect(run('validate', asked, {})).rejects.toMatchObject({ code: 'MR4063' })
  })
})

describe('drift with two tables, in a repository that has nothing of ours', () => {
  test('opens one issue, keeps it up to date, and closes it', async () => {
    const files = { reference: '2026-01.csv', issue: true }
    const broken = { ...files, current: 'cents.csv' }
    const answer = await run('drift', broken, { codeHost: host, run: main })
    expect(answer).toMatchObject({
      exitCode: 3,
      json: { issue: { number: 2, url: expect.stringContaining('/issues/2') } },
    })
    await run('drift', broken, { codeHost: host, run: main })
    expect(host.issues).toMatchObject([
      { state: 'open', body: expect.stringContaining('millrace:drift-alone:watch.yml:drift') },
    ])
    const fine = await run('drift', { ...files, current: '2026-02.csv' }, { codeHost: host, run: main })
    expect(fine.note).toContain('Issue #2 is closed')
    expect(host.issues).toMatchObject([{ state: 'closed' }])
  })

  test('may open none from a pull request, and needs a place for it', async () => {
    const inputs = { reference: '2026-01.csv', current: 'cents.csv', issue: true }
    await expect(run('drift', inputs, { codeHost: host, run: onPull() })).rejects.toMatchObject({
      code: 'MR4060',
    })
    await expect(run('drift', inputs, {})).rejects.toMatchObject({ code: 'MR4063' })
  })

  test('leaves its page for the run’s artifact', async () => {
    const place = join(folder, 'job')
    await mkdir(place)
    await keepPages(place, await run('drift', { reference: '2026-01.csv', current: '2026-02.csv' }, {}))
    const file = join(place, '.millrace/reports/drift-2026-01.csv-2026-02.csv-nothing-unusual.html')
    expect(await readFile(file, 'utf8')).toContain('<!doctype html>')
  })
})
