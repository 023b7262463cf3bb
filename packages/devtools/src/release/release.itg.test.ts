import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionlint, runActionlint } from '../lint/actionlint.ts'
import { sayFinding } from '../lint/finding.ts'
import { findTool } from '../lint/install-tool.ts'
import { runZizmor, zizmor } from '../lint/zizmor.ts'
import { exportTemplate } from './export-template.ts'
import { makeGhesCommit } from './ghes.ts'
import { makeAssets } from './make-assets.ts'
import { publishPackages } from './publish-packages.ts'
import { pushTemplate } from './push-template.ts'
import { raiseVersion } from './raise-version.ts'
import { git } from './run-git.ts'
import { stagePackages } from './stage-packages.ts'
import { copyRepository, root } from './testing.ts'

const top = mkdtempSync(join(tmpdir(), 'millrace-release-'))
const clone = join(top, 'clone')
const linters = { actionlint: await findTool(actionlint), zizmor: await findTool(zizmor) }
let pin: { repository: string; sha: string; version: string }

beforeAll(() => {
  pin = { repository: 'millrace/millrace', sha: copyRepository(clone), version: 'v1.2.0' }
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(ya?ml|md)$|CODEOWNERS$/.test(path))
    .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

test('an exported template has the release’s commit in each pin, the licence, and no placeholder', async () => {
  const to = join(top, 'export')
  const paths = await exportTemplate({ root: clone, name: 'tabular', to, pin, data: false })
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', '.github/CODEOWNERS', '.github/workflows/pipeline.yml']),
  )
  const texts = textsOf(to)
  const pins = texts.flatMap(({ text }) => [...text.matchAll(/uses: millrace\/millrace\S*@(\S+) # (\S+)/g)])
  expect(pins.length).toBeGreaterThan(8)
  for (const [, sha, version] of pins) expect([sha, version]).toEqual([pin.sha, 'v1.2.0'])
  for (const { path, text } of texts) expect(text, path).not.toMatch(/@0{40}|v0\.0\.0|__MILLRACE/)
})

test.skipIf(linters.actionlint.why || linters.zizmor.why)(
  'the exported template passes both linters',
  async () => {
    const to = join(top, 'export')
    const workflows = readdirSync(join(to, '.github/workflows')).map(name => `.github/workflows/${name}`)
    const said = await runActionlint(linters.actionlint.program ?? '', to, workflows)
    const audited = await runZizmor(linters.zizmor.program ?? '', to)
    expect(said.read.length).toBe(4)
    expect(audited.read.length).toBe(5)
    expect([...said.findings, ...audited.findings].map(sayFinding)).toEqual([])
  },
)

test('the commit for GitHub Enterprise Server names the release’s own, and is the same again', () => {
  const options = { sha: pin.sha, repository: pin.repository, version: pin.version }
  const { commit, changed } = makeGhesCommit(clone, options)
  expect(changed.length).toBe(7)
  expect(makeGhesCommit(clone, options).commit).toBe(commit)
  expect(git(clone, ['diff', '--name-only', pin.sha, commit]).split('\n')).toEqual(changed)
  for (const path of changed) {
    const text = git(clone, ['show', `${commit}:${path}`])
    expect(text).toContain(`uses: millrace/millrace/actions/engine@${pin.sha}`)
    expect(text).not.toContain('$/')
  }
  expect(git(clone, ['status', '--porcelain'])).toBe('')
})

test('the assets can be checked and used: a bundle to clone from, templates that are the same again', async () => {
  const [first, second] = [join(top, 'assets'), join(top, 'assets-again')]
  const names = await makeAssets(clone, { to: first, pin })
  expect(names).toEqual([
    'millrace-v1.2.0-ghes.bundle',
    'template-tabular-v1.2.0-ghes.tar.gz',
    'template-tabular-v1.2.0.tar.gz',
    'SHA256SUMS',
  ])
  const sums = readFileSync(join(first, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  expect(sums.length).toBe(3)
  for (const sum of sums) {
    const [digest, name = ''] = sum.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(first, name)))
        .digest('hex'),
      name,
    ).toBe(digest)
  }
  await makeAssets(clone, { to: second, pin })
  for (const name of names.filter(name => name.endsWith('.gz')))
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true)

  const server = join(top, 'server')
  git(top, [
    'clone',
    '--quiet',
    '--branch',
    'v1.2.0-ghes',
    join(first, 'millrace-v1.2.0-ghes.bundle'),
    server,
  ])
  const ghes = git(server, ['rev-parse', 'HEAD'])
  const engine =
    /engine@(\S+)/.exec(readFileSync(join(server, 'actions/train/action.yml'), 'utf8'))?.[1] ?? ''
  expect(git(server, ['show', `${engine}:actions/engine/action.yml`])).toContain('using: node24')
  const unpacked = join(top, 'unpacked')
  mkdirSync(unpacked)
  execFileSync('tar', ['-xzf', join(first, 'template-tabular-v1.2.0-ghes.tar.gz'), '-C', unpacked])
  expect(readFileSync(join(unpacked, '.github/workflows/deploy.yml'), 'utf8')).toContain(
    `deploy-model@${ghes} # v1.2.0-ghes`,
  )
})

test('a template’s own repository gets one commit a release, and none when nothing changed', async () => {
  const url = join(top, 'template.git')
  git(top, ['init', '--quiet', '--bare', '--initial-branch', 'main', url])
  const push = (version: string) =>
    pushTemplate(clone, { name: 'tabular', pin: { ...pin, version }, url, env: {}, data: false })
  expect(await push('v1.2.0')).toBe('pushed')
  expect(await push('v1.2.0')).toBe('same')
  expect(await push('v1.3.0')).toBe('pushed')
  expect(git(url, ['log', '--format=%s', 'main']).split('\n')).toEqual(['Millrace v1.3.0', 'Millrace v1.2.0'])
  expect(git(url, ['ls-tree', '-r', '--name-only', 'main']).split('\n')).toContain(
    '.github/workflows/pipeline.yml',
  )
})

test('the example’s months are in the export, three to begin with and three to come', {
  timeout: 60_000,
}, async () => {
  const paths = await exportTemplate({ root: clone, name: 'tabular', to: join(top, 'with-data'), pin })
  expect(paths.filter(path => path.endsWith('.parquet'))).toEqual([
    ...['04', '05', '06'].map(month => `later/flights/2001-${month}.parquet`),
    ...['01', '02', '03'].map(month => `source/flights/2001-${month}.parquet`),
  ])
  expect(paths).toEqual(expect.arrayContaining(['source/airports.csv', 'later/README.md']))
})

test('packages are staged without tests, and the command line brings templates with real pins', async () => {
  const staged = await stagePackages(root, { to: join(top, 'packages'), pin })
  expect(staged.length).toBeGreaterThan(12)
  expect(staged[0]?.name).toBe('@millrace/contract')
  const files = readdirSync(join(top, 'packages'), { recursive: true, encoding: 'utf8' })
  expect(files.filter(path => /\.test\.|\/testing/.test(path))).toEqual([])
  expect(files).toContain('host/dist/main.js')
  // What it writes has the release's pin.
  const project = join(top, 'project')
  const program = join(top, 'packages/host/bin/millrace.js')
  const started = spawnSync(process.execPath, [program, 'init', project], { encoding: 'utf8' })
  expect(started.stderr).toBe('')
  const pipeline = readFileSync(join(project, '.github/workflows/pipeline.yml'), 'utf8')
  expect(pipeline).toContain(`/actions/train@${pin.sha} # v1.2.0`)
  const lines: string[] = []
  publishPackages(staged.slice(0, 1), { dryRun: true, say: line => lines.push(line) })
  expect(lines[0]).toMatch(/^@millrace\/contract \S+: would be published, \d+ kB$/)
})

test('a changeset raises all packages together and goes into the changelog', { timeout: 120_000 }, () => {
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  writeFileSync(join(clone, '.changeset/a-word.md'), '---\n"millrace": minor\n---\n\nA word to users.\n')
  const { version, section } = raiseVersion(clone)
  expect(section).toContain('A word to users.')
  expect(readFileSync(join(clone, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}\n`)
  const changed = git(clone, ['status', '--porcelain', '--untracked-files=all'])
    .split('\n')
    .map(line => line.slice(3))
  expect(changed).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'package-lock.json', 'packages/host/package.json']),
  )
  expect(
    changed.filter(path => !/CHANGELOG\.md$|package(-lock)?\.json$|^\.changeset\/|node_modules/.test(path)),
  ).toEqual([])
  for (const name of ['contract', 'host', 'devtools']) {
    const manifest = JSON.parse(readFileSync(join(clone, `packages/${name}/package.json`), 'utf8')) as {
      version: string
    }
    expect(manifest.version, name).toBe(version)
  }
})
