import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silent } from '@millrace/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../verbs/doctor.ts'
import type { Finding } from './check.ts'

const configText = (port: number) => `project: flights
store: { driver: local, path: ../store }
datasets:
  flights: { source: { files: ../source/flights/*.parquet }, time: date }
  airports: { source: { files: ../source/airports.csv } }
models:
  delay:
    spine: features/flights.sql
    label: { column: late, time: date, delay: 1 day }
    features: [{ columns: [hour] }]
    train: { project: train, command: [python, train.py] }
    gates: { auc: { min: 0.6 } }
    stages: { production: { target: local, port: ${port} } }
`

let top: string
let root: string
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'millrace-doctor-')))
  root = join(top, 'work')
  await mkdir(root)
})
afterEach(() => rm(top, { recursive: true, force: true }))

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })

async function examine(env: Record<string, string | undefined> = {}) {
  const answer = await run(
    {},
    {
      cwd: root,
      env: { ...process.env, MILLRACE_ENV: undefined, MILLRACE_CACHE: join(top, 'cache'), ...env },
      now: () => new Date(),
      progress: silent,
      screen: { color: false, width: 80 },
      print: () => undefined,
      untilInterrupted: async () => undefined,
    },
  )
  const { ok, checks } = answer.json as unknown as { ok: boolean; checks: Finding[] }
  const finding = (name: string) => checks.find(check => check.name === name)
  return { exitCode: answer.exitCode, ok, checks, finding }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** A project in which nothing is off, its server's port the given one or a free one. */
async function healthy(given?: number): Promise<void> {
  const port = given ?? (await freePort())
  await mkdir(join(top, 'source', 'flights'), { recursive: true })
  await writeFile(join(top, 'source', 'flights', 'a.parquet'), 'x')
  await writeFile(join(top, 'source', 'airports.csv'), 'iata\nABE\n')
  await mkdir(join(root, 'train'))
  await writeFile(join(root, 'train', 'pyproject.toml'), '[project]\nrequires-python = ">=3.8"\n')
  await writeFile(join(root, 'millrace.yaml'), configText(port))
  await writeFile(join(root, '.gitignore'), '.millrace/\n')
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.org')
  git('add', '-A')
  git('commit', '-q', '-m', 'start')
}

test('a healthy project has all that is needed, and each check saw something', async () => {
  await healthy()
  const { exitCode, ok, checks } = await examine()
  expect(checks.filter(({ state }) => state !== 'ok')).toEqual([])
  expect([exitCode, ok]).toEqual([0, true])
  expect(checks.length).toBeGreaterThanOrEqual(17)
  for (const { seen } of checks) expect(seen).not.toBe('')
})

test('an empty folder is told what to begin with, and nothing is thrown', async () => {
  const { exitCode, finding } = await examine()
  expect(exitCode).toBe(1)
  expect(finding('millrace.yaml')).toMatchObject({
    state: 'missing',
    fix: expect.stringContaining('millrace init'),
  })
  expect(finding('Repository')).toMatchObject({ state: 'missing', fix: expect.stringContaining('git init') })
})

test('a millrace.yaml that is off is named by its place, and what does not need it is still checked', async () => {
  await healthy()
  await writeFile(join(root, 'millrace.yaml'), configText(1).replace('time: date', 'tme: date'))
  const { exitCode, finding } = await examine()
  expect(exitCode).toBe(1)
  expect(finding('millrace.yaml')?.seen).toMatch(/^millrace\.yaml:\d+:\d+ /)
  expect(finding('Repository')?.state).toBe('ok')
  expect(finding('Store')).toBeUndefined()
})

test('a repository without a commit, a dirty work tree and a remote that is gone have their fixes', async () => {
  git('init', '-q')
  expect((await examine()).finding('Repository')).toMatchObject({
    state: 'missing',
    fix: expect.stringContaining('commit'),
  })
  await rm(join(root, '.git'), { recursive: true })
  await healthy()
  await writeFile(join(root, '.gitignore'), '')
  git('remote', 'add', 'origin', join(top, 'gone.git'))
  const { exitCode, finding } = await examine()
  expect(exitCode).toBe(1)
  expect(finding('Work tree')).toMatchObject({ state: 'attention', seen: '1 uncommitted: .gitignore' })
  expect(finding('.millrace/')).toMatchObject({ state: 'attention', fix: 'echo .millrace/ >> .gitignore' })
  expect(finding('Remote')).toMatchObject({ state: 'missing', fix: 'git fetch origin' })
})

test('a remote that answers is shown without its password', async () => {
  await healthy()
  git('init', '-q', '--bare', join(top, 'origin.git'))
  git('remote', 'add', 'origin', join(top, 'origin.git'))
  git('push', '-q', 'origin', 'main')
  expect((await examine()).finding('Remote')).toMatchObject({
    state: 'ok',
    seen: `${join(top, 'origin.git')} answers`,
  })
  git('remote', 'set-url', 'origin', 'http://ada:geheim@127.0.0.1:9/x.git')
  const { checks, finding } = await examine()
  expect(finding('Remote')?.state).toBe('missing')
  expect(JSON.stringify(checks)).not.toContain('geheim')
})

test('a source that is gone and a store that can not be made are missing', async () => {
  await healthy()
  await rm(join(top, 'source', 'airports.csv'))
  await writeFile(join(top, 'store'), 'a file where the store should be')
  const { exitCode, finding } = await examine()
  expect(exitCode).toBe(1)
  expect(finding('Source of airports')).toMatchObject({
    state: 'missing',
    fix: expect.stringContaining('airports'),
  })
  expect(finding('Source of flights')?.state).toBe('ok')
  expect(finding('Store')?.state).toBe('missing')
})

test('another program on a stage’s port is found', async () => {
  const server = createServer((_, answer) => answer.end('hello')).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await healthy(port)
    const { exitCode, finding } = await examine()
    expect(exitCode).toBe(1)
    expect(finding(`Port ${port}`)).toMatchObject({ state: 'missing', fix: expect.stringContaining('delay') })
  } finally {
    server.close()
  }
})

test('machines without Python, with an old git or uv, or with another Python are told so', async () => {
  await healthy()
  const bin = join(top, 'bin')
  await mkdir(bin)
  const program = async (name: string, says: string) => {
    await writeFile(join(bin, name), `#!/bin/sh\necho '${says}'\n`)
    await chmod(join(bin, name), 0o755)
  }
  const realGit = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  await symlink(realGit, join(bin, 'git'))
  let { finding } = await examine({ PATH: bin })
  expect(finding('Python')).toMatchObject({ state: 'attention', seen: 'python3 is not on PATH' })
  expect(finding('uv')).toMatchObject({ state: 'missing' })
  await program('python3', 'Python 3.7.1')
  await program('uv', 'uv 0.4.9')
  ;({ finding } = await examine({ PATH: bin }))
  expect(finding('Python')).toMatchObject({ state: 'attention', fix: 'uv python install ">=3.8"' })
  expect(finding('uv')).toMatchObject({
    state: 'ok',
    seen: expect.stringContaining('will be installed into'),
  })
  await program('uv', 'uv 0.9.2 (abc 2026-01-01)')
  await rm(join(bin, 'git'))
  await program('git', 'git version 2.20.1')
  ;({ finding } = await examine({ PATH: bin }))
  expect(finding('uv')).toMatchObject({ state: 'ok', seen: '0.9.2' })
  expect(finding('git')).toMatchObject({ state: 'missing', seen: '2.20.1' })
})
