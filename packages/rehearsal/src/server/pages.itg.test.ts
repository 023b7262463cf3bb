import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Run } from '../engine/run.ts'
import { openTestHub, type TestHub, withHub } from './testing.ts'

const { afterAll, beforeAll, test } = withHub

let local: TestHub
let sha: string

beforeAll(async () => {
  local = await openTestHub()
  const at = await local.repository('demo', { 'README.md': '# Hello\n' })
  const clone = await local.clone('ada/demo', local.ada)
  sha = await local.push(clone, 'topic', { 'a.txt': '<new>\n' })
  const api = local.api(local.ada)
  await api.pulls.create({ ...at, title: 'A <b>', head: 'topic', base: 'main', body: 'one\ntwo' })
  await api.issues.create({ ...at, title: 'Broken', body: '- [ ] a box' })
})
afterAll(() => local.close())

const get = (path: string) =>
  fetch(`http://127.0.0.1:${local.hub.port}${path}`, { headers: { host: 'github.localhost' } })

test('a browser gets the page of a pull request with what it changes, and keeps the lines of its body', async () => {
  const answer = await get('/ada/demo/pull/1')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const page = await answer.text()
  expect(page).toContain('<span class="add">+&lt;new&gt;</span>')
  expect(page).toContain('A &lt;b&gt;')
  expect(page).toMatch(/one<br>\s*two/)
})

test('the front page lists pull requests, issues and runs; a run has its summary, annotations and the end of its log', async () => {
  const folder = await mkdtemp(join(local.folder, 'log-'))
  const log = join(folder, 'log.txt')
  await writeFile(log, `${Array.from({ length: 300 }, (_, index) => `line ${index}`).join('\n')}\n`)
  local.hub.showRun({
    id: 77,
    number: 3,
    attempt: 1,
    repository: 'ada/demo',
    workflow: '.github/workflows/pipeline.yml',
    name: 'Pipeline',
    title: 'A pushed it',
    event: 'push',
    ref: 'refs/heads/main',
    sha,
    actor: { login: 'ada', type: 'User' },
    status: 'completed',
    conclusion: 'failure',
    jobs: [
      {
        id: 78,
        job: 'build',
        name: 'Build',
        status: 'completed',
        conclusion: 'failure',
        log,
        summary: '**It broke**',
        annotations: [{ level: 'failure', message: 'MR0001 <x>', file: 'a.sql', line: 3 }],
        outputs: {},
        steps: [],
        seconds: 2,
      },
    ],
    artifacts: [],
    url: '',
  } satisfies Run)
  const front = await local.hub.page('/ada/demo')
  expect(front).toContain('href="/ada/demo/pull/1"')
  expect(front).toContain('href="/ada/demo/issues/2"')
  expect(front).toContain('href="/ada/demo/actions/runs/77"')
  const run = await local.hub.page('/ada/demo/actions/runs/77')
  expect(run).toContain('<strong>It broke</strong>')
  expect(run).toContain('MR0001 &lt;x&gt;')
  expect(run).toContain('<code>a.sql:3</code>')
  expect(run).toContain('… 100 lines before\nline 100\n')
})

test('what is not there is a 404, and Git is not taken for a browser', async () => {
  for (const path of ['/ada/demo/pull/9', '/ada/none', '/', '/ada/demo/actions/runs/1'])
    expect((await get(path)).status, path).toBe(404)
  await expect(local.hub.page('/ada/none')).rejects.toMatchObject({ code: 'MR5004' })
  expect((await get('/ada/demo/info/refs?service=git-upload-pack')).headers.get('content-type')).not.toMatch(
    /html/,
  )
})
