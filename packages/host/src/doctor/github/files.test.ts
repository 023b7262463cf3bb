import { expect, test } from 'vitest'
import { findSlug, parseRemote } from '../../github/server.ts'
import { PLACEHOLDER_PIN } from '../../init/render-pins.ts'
import { judgePermissions } from './permissions.ts'
import { judgePins } from './pins.ts'
import { jobsOf, judgeTemplate, templateWorkflows } from './template-check.ts'
import { PIN, workflow } from './testing.ts'
import { findToken } from './token-kind.ts'
import { readWorkflow } from './workflow-file.ts'

test('actions by full commit and ours by one release are well', () => {
  expect(judgePins([workflow()])).toMatchObject([
    { state: 'ok', seen: '2 actions by full commit, ours abababa' },
  ])
})

test('a tag, a branch, two releases and the placeholder are named by their line', () => {
  const at = (...uses: string[]) =>
    judgePins([
      workflow({
        text: ['on: push', 'jobs:', '  a:', '    steps:', ...uses.map(use => `      - uses: ${use}`)].join(
          '\n',
        ),
      }),
    ])
  expect(at('actions/checkout@v4', `millrace/millrace/actions/train@${PIN}`)).toMatchObject([
    {
      state: 'attention',
      seen: '.github/workflows/pipeline.yml:5 actions/checkout@v4 is no full commit',
      fix: 'gh api repos/actions/checkout/commits/v4 --jq .sha',
    },
  ])
  expect(at(`millrace/millrace/actions/train@${PIN}`, `millrace/millrace@${'cd'.repeat(20)}`)).toMatchObject([
    { state: 'attention', seen: expect.stringContaining('2 releases') },
  ])
  expect(at(`millrace/millrace/actions/train@${PLACEHOLDER_PIN}`)).toMatchObject([{ state: 'missing' }])
})

test('a job that lacks a permission is told the line, with its reason', () => {
  const text = workflow({ path: '.github/workflows/mine.yml', permissions: 'contents: read' })
  expect(judgePermissions([text], new Map())).toMatchObject([
    {
      state: 'missing',
      seen: 'job build of .github/workflows/mine.yml lacks packages: write',
      fix: expect.stringMatching(/^packages: write # \S/),
    },
  ])
})

test('what an action needs for one input alone is asked for only with it', () => {
  const step = (inputs: string) =>
    workflow({
      path: '.github/workflows/mine.yml',
      text: `on: push\njobs:\n  a:\n    permissions: { contents: write, pull-requests: write, statuses: write, packages: write }\n    steps:\n      - uses: millrace/millrace/actions/snapshot-data@${PIN}\n        with: { ${inputs} }\n`,
    })
  expect(judgePermissions([step('dataset: x')], new Map())).toMatchObject([{ state: 'ok' }])
  expect(judgePermissions([step('merge: true')], new Map())).toMatchObject([
    { seen: expect.stringContaining('actions: write') },
  ])
})

test('an action that works alone needs its comment or its issue, and no more', () => {
  const alone = (uses: string, inputs: string, permissions: string) =>
    judgePermissions(
      [
        workflow({
          path: 'x.yml',
          text: `on: pull_request\njobs:\n  a:\n    permissions: { ${permissions} }\n    steps:\n      - uses: millrace/millrace/actions/${uses}@${PIN}\n        with: { ${inputs} }\n`,
        }),
      ],
      new Map(),
    )
  expect(alone('validate-model', 'candidate: a.csv', 'pull-requests: write')).toMatchObject([{ state: 'ok' }])
  expect(alone('validate-model', 'candidate: a.csv, comment: false', 'contents: read')).toMatchObject([
    { state: 'ok' },
  ])
  expect(alone('drift-check', 'reference: a.csv', 'contents: read')).toMatchObject([
    { seen: expect.stringContaining('issues: write') },
  ])
})

test('the template’s own jobs have what they need, and a line less in any of them is found', async () => {
  const template = await templateWorkflows()
  const jobs = jobsOf(template)
  expect(template.length).toBeGreaterThanOrEqual(4)
  expect(judgePermissions(template, jobs)).toMatchObject([{ state: 'ok' }])
  for (const file of template) {
    const lines = file.text.split('\n')
    const at = lines.findIndex(line => /^ {6}[a-z-]+: write #/.test(line))
    const less = readWorkflow(file.path, lines.toSpliced(at, 1).join('\n'))
    expect(judgePermissions(less ? [less] : [], jobs), file.path).toMatchObject([{ state: 'missing' }])
  }
})

test('workflows of the template are known whatever release they are pinned to', async () => {
  const template = await templateWorkflows()
  const pinned = template.flatMap(
    ({ path, text }) =>
      readWorkflow(path, text.replaceAll(`@${PLACEHOLDER_PIN} # v0.0.0`, `@${PIN} # v1.2.0`)) ?? [],
  )
  expect(judgeTemplate(pinned, template)).toMatchObject([
    { state: 'ok', seen: `${template.length} workflows are the template’s` },
  ])
  const [first, ...rest] = pinned
  const changed = first ? [{ ...first, text: `${first.text}# mine\n` }, ...rest] : []
  expect(judgeTemplate(changed, template)[0]?.seen).toContain('differs from this version’s')
})

test.each([
  ['https://github.com/acme/flights.git', 'https://github.com', 'github.com'],
  ['https://github.com/acme/flights', 'https://github.com', 'github.com'],
  ['git@github.com:acme/flights.git', 'https://github.com', 'github.com'],
  ['ssh://git@ssh.github.com:443/acme/flights.git', 'https://github.com', 'github.com'],
  ['http://github.localhost:8123/acme/flights.git', 'http://github.localhost:8123', 'github.com'],
  ['https://acme.ghe.com/acme/flights', 'https://acme.ghe.com', 'ghe.com'],
  ['git@git.acme.example:acme/flights.git', 'https://git.acme.example', 'ghes'],
])('%s is read', (remote, url, kind) => {
  expect(parseRemote(remote)).toMatchObject({ owner: 'acme', repo: 'flights', server: { url, kind } })
})

test('folders, other paths and hostile remotes are no repository on GitHub', () => {
  for (const remote of [
    '/srv/git/flights.git',
    '../origin.git',
    'https://github.com/acme',
    'https://github.com/a/b/c',
    'git@github.com:a/b$(id)',
    'file:///a/b',
    'C:\\a\\b',
    '',
  ])
    expect(parseRemote(remote), remote).toBeUndefined()
})

test('a run says where it is, whatever the remote is', () => {
  const env = { GITHUB_SERVER_URL: 'https://acme.ghe.com', GITHUB_REPOSITORY: 'acme/flights' }
  expect(findSlug('/srv/x.git', env)).toMatchObject({ owner: 'acme', server: { kind: 'ghe.com' } })
  expect(findToken({ GITHUB_TOKEN: 'ghp_a', GH_TOKEN: 'github_pat_b' })).toMatchObject({
    from: 'GH_TOKEN',
    kind: 'fine-grained',
  })
  expect(findToken({ GH_TOKEN: '' })).toBeUndefined()
})
