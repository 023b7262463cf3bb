import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openResults } from './open-results.ts'
import type { Results, ResultsJob } from './results.ts'

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })
const run = promisify(execFile)
let folder = ''
let results: Results

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-results-'))
  results = await openResults(join(folder, 'results'))
})

afterAll(async () => {
  await results.close()
  rmSync(folder, { recursive: true, force: true })
})

const main: ResultsJob = {
  repository: 'octo/demo',
  runId: 7,
  jobId: 8,
  ref: 'refs/heads/main',
  readableRefs: ['refs/heads/main'],
}

/** Runs a line of code in a process of its own, as an action of a job would: the packages read their environment. */
async function asAction(job: ResultsJob, code: string): Promise<string> {
  const work = join(folder, 'work')
  mkdirSync(work, { recursive: true })
  const script = `import * as cache from '@actions/cache'\nimport artifact from '@actions/artifact'\n${code}`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: work,
      GITHUB_SERVER_URL: 'http://github.localhost:9',
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: results.token(job),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    },
  })
  return stdout
}

test('the real @actions/artifact uploads, lists, downloads and deletes; a name stands once in a run', async () => {
  const file = join(folder, 'work', 'report.html')
  mkdirSync(join(folder, 'work'), { recursive: true })
  writeFileSync(file, `<p>${'long '.repeat(100_000)}</p>`)
  const said = await asAction(
    main,
    `const { id } = await artifact.uploadArtifact('report', [${JSON.stringify(file)}], ${JSON.stringify(join(folder, 'work'))})
console.log('LIST', (await artifact.listArtifacts()).artifacts.map(it => it.name + it.digest.slice(0, 7)).join())
await artifact.downloadArtifact(id, { path: ${JSON.stringify(join(folder, 'down'))} })
await artifact.uploadArtifact('report', [${JSON.stringify(file)}], ${JSON.stringify(join(folder, 'work'))}).catch(error => console.log('AGAIN', error.message))`,
  )
  expect(said).toContain('LIST reportsha256:')
  expect(said).toMatch(/AGAIN .*an artifact with this name already exists on the workflow run/)
  expect(readFileSync(join(folder, 'down', 'report.html'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  const [entry] = results.artifacts(7)
  expect(entry).toMatchObject({ name: 'report', repository: 'octo/demo', runId: 7 })
  expect((await fetch(results.artifact(entry!.id)!.url)).status).toBe(200)
  expect((await fetch(results.artifact(entry!.id)!.url.replace(/sig=.*/, 'sig=x'))).status).toBe(403)
  const deleted = await asAction(main, `await artifact.deleteArtifact('report'); console.log('GONE')`)
  expect(deleted).toContain('GONE')
  expect(results.artifacts(7)).toEqual([])
})

test('the real @actions/cache saves and restores; what a pull request saves does not reach main', async () => {
  mkdirSync(join(folder, 'work', 'kept'), { recursive: true })
  writeFileSync(join(folder, 'work', 'kept', 'a.txt'), 'from main')
  const chdir = `process.chdir(${JSON.stringify(join(folder, 'work'))})\n`
  const pull: ResultsJob = { ...main, runId: 9, jobId: 10, ref: 'refs/pull/3/merge' }
  expect(
    await asAction(main, `${chdir}console.log('SAVED', await cache.saveCache(['kept'], 'uv-1'))`),
  ).toMatch(/SAVED 1/)
  rmSync(join(folder, 'work', 'kept'), { recursive: true })
  const restored = await asAction(
    pull,
    `${chdir}console.log('HIT', await cache.restoreCache(['kept'], 'uv-2', ['uv-']))`,
  )
  expect(restored).toContain('HIT uv-1')
  expect(readFileSync(join(folder, 'work', 'kept', 'a.txt'), 'utf8')).toBe('from main')
  expect(
    await asAction(pull, `${chdir}console.log('SAVED', await cache.saveCache(['kept'], 'uv-2'))`),
  ).toMatch(/SAVED 2/)
  expect(
    await asAction(main, `${chdir}console.log('HIT', await cache.restoreCache(['kept'], 'uv-2'))`),
  ).toContain('HIT undefined')
  expect(
    await asAction(main, `${chdir}console.log('AGAIN', await cache.saveCache(['kept'], 'uv-1'))`),
  ).toMatch(/another job may be creating/)
})

test('a token of nobody gets nothing', async () => {
  const answer = await fetch(
    `${results.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`,
    { method: 'POST', body: '{}', headers: { authorization: 'Bearer x' } },
  )
  expect(answer.status).toBe(401)
})
