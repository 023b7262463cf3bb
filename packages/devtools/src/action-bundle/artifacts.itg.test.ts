import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openResults } from '@millrace/rehearsal/testing'
import {
  type ActionHost,
  hostHere,
  readFileCommand,
  restoreCache,
  restorePreview,
  runPost,
  type Step,
  savePreview,
  uploadReports,
} from 'millrace/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

let top: string
let results: Awaited<ReturnType<typeof openResults>>
let host: ActionHost
let log: string

beforeAll(async () => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'millrace-artifacts-')))
  results = await openResults(join(top, 'results'))
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    log += text.toString()
    return true
  })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await results.close()
  rmSync(top, { recursive: true, force: true })
})

let runs = 0
/** A job of a new run, on a machine with a checkout of a project. */
beforeEach(() => {
  runs += 1
  log = ''
  const workspace = join(top, `checkout-${runs}`)
  write(join(workspace, 'millrace.yaml'), '')
  write(join(top, 'state'), '')
  const job = { repository: 'acme/flights', runId: runs, jobId: 1, ref: 'refs/heads/main', readableRefs: [] }
  Object.assign(process.env, {
    RUNNER_TEMP: top,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'http://github.localhost:9',
    GITHUB_STATE: join(top, 'state'),
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: results.token(job),
  })
  host = hostHere({ workspace, engine: top })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** As much of a step as artifacts ask for. */
function step(verb: string, more: { trusted?: boolean; writtenFolder?: string } = {}): Step {
  const { trusted = false, writtenFolder = '.' } = more
  const known = {
    target: { verb },
    inputs: {},
    folder: host.workspace,
    writtenFolder,
    run: { trusted, job: 'judge' },
  }
  return known as unknown as Step
}

const names = () => results.artifacts(runs).map(({ name }) => name)

describe('the preview of a pull request', () => {
  it('goes from step to step and from job to job as one artifact, with what each added', async () => {
    const preview = join(host.workspace, '.millrace/preview')
    write(join(preview, 'store/one'), '1')
    await savePreview(host, step('features'))
    write(join(preview, 'store/two'), '2')
    await savePreview(host, step('train'))
    expect(names()).toEqual(['millrace-preview'])

    rmSync(preview, { recursive: true })
    await restorePreview(host, step('validate'))
    expect(readFileSync(join(preview, 'store/one'), 'utf8')).toBe('1')
    expect(readFileSync(join(preview, 'store/two'), 'utf8')).toBe('2')
    await savePreview(host, step('validate'))
    expect(names()).toEqual(['millrace-preview'])
  }, 30_000)

  it('is that of its own project, and none of main’s runs', async () => {
    const preview = join(host.workspace, '.millrace/preview')
    write(join(preview, 'store/one'), '1')
    await savePreview(host, step('train', { trusted: true }))
    expect(names()).toEqual([])
    await savePreview(host, step('train', { writtenFolder: 'other' }))
    rmSync(preview, { recursive: true })
    await restorePreview(host, step('validate'))
    await restorePreview(host, step('validate', { writtenFolder: 'other', trusted: true }))
    expect(existsSync(preview)).toBe(false)
  }, 30_000)

  it('that can not be kept is an error: the jobs that follow need it', async () => {
    write(join(host.workspace, '.millrace/preview/store/one'), '1')
    const gone = { ...host, lend: <T>(work: () => Promise<T>) => work() }
    await expect(savePreview(gone, step('train'))).rejects.toMatchObject({ code: 'MR4112' })
  }, 30_000)
})

describe('reports', () => {
  it('of this step are an artifact; older ones are not', async () => {
    write(join(host.workspace, '.millrace/reports/old.html'), '<p>')
    await new Promise(resolve => setTimeout(resolve, 50))
    const since = Date.now()
    await uploadReports(host, step('validate'), since)
    expect(names()).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 50))
    write(join(host.workspace, '.millrace/reports/new.html'), '<p>')
    await uploadReports(host, step('validate'), since)
    expect(names()).toEqual(['millrace-validate-judge-report'])
  }, 30_000)

  it('that can not be kept are a warning', async () => {
    write(join(host.workspace, '.millrace/reports/new.html'), '<p>')
    await uploadReports({ ...host, lend: work => work() }, step('validate'), 0)
    expect(log).toContain('::warning title=The report was not kept')
  }, 30_000)
})

it('A folder that was missing is saved by the post step, and there in the next job', async () => {
  const path = join(top, 'kept')
  expect(await restoreCache(host, { key: 'packages', path })).toBe('missing')
  write(join(path, 'file'), 'x')
  const state = readFileCommand(readFileSync(join(top, 'state'), 'utf8'))
  const after = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
  expect(await runPost({ ...host, env: { ...host.env, ...after } })).toBe(0)
  rmSync(path, { recursive: true })
  expect(await restoreCache(host, { key: 'packages', path })).toBe('restored')
  expect(readFileSync(join(path, 'file'), 'utf8')).toBe('x')
}, 30_000)

it('A folder that nobody filled is not saved, and nothing is said of it', async () => {
  const kept = [{ key: 'nothing', path: join(top, 'nothing') }]
  expect(
    await runPost({ ...host, env: { ...host.env, 'STATE_millrace-caches': JSON.stringify(kept) } }),
  ).toBe(0)
  expect(log).toBe('')
})
