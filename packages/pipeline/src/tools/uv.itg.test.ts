import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type MillraceError, silent } from '@millrace/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toolCache, whyNoUv } from '../testing/pypi.ts'
import { findUv } from './find-uv.ts'
import { syncEnvironment } from './sync-environment.ts'
import { UV_VERSION } from './uv-wheels.ts'

const installed = { cache: toolCache(), env: process.env, progress: silent }
const missing = await whyNoUv()
if (missing) console.warn(`skipped: ${missing}`)

const PROJECT = '[project]\nname = "tiny"\nversion = "0"\nrequires-python = ">=3.9"\ndependencies = []\n'
const LOCK =
  'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "tiny"\nversion = "0"\nsource = { virtual = "." }\n'

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'millrace-uv-'))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

/** A place with a cache of its own, in which uv is on PATH. */
async function place(): Promise<typeof installed> {
  const uv = await findUv(installed)
  const bin = join(uv, '..')
  const path = uv === 'uv' ? process.env['PATH'] : [bin, process.env['PATH']].join(delimiter)
  return { ...installed, cache: join(top, 'cache'), env: { ...process.env, PATH: path } }
}

function project(name: string, files: Record<string, string>): { folder: string; name: string } {
  const folder = join(top, name)
  mkdirSync(folder)
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return { folder, name }
}
const failure = (running: Promise<unknown>): Promise<MillraceError> =>
  running.then(
    () => expect.unreachable('it went well'),
    (error: MillraceError) => error,
  )

describe.skipIf(missing !== undefined)('uv', () => {
  it('of an old version on PATH is passed over for the pinned one', async () => {
    const bin = join(top, 'old')
    mkdirSync(bin)
    writeFileSync(join(bin, 'uv'), '#!/bin/sh\necho "uv 0.4.30 (abc 2024-11-04)"\n')
    chmodSync(join(bin, 'uv'), 0o755)
    const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) }
    const uv = await findUv({ ...installed, env })
    expect(uv).toContain(`uv-${UV_VERSION}`)
    expect(execFileSync(uv, ['--version'], { encoding: 'utf8' })).toContain(UV_VERSION)
  }, 60_000)

  it('whose wheel is not the one that was pinned is not installed', async () => {
    const wheels = join(top, 'wheels')
    const bin = join(top, 'no-uv')
    for (const folder of [wheels, bin]) mkdirSync(folder)
    writeFileSync(join(wheels, `uv-${UV_VERSION}-py3-none-any.whl`), 'another')
    writeFileSync(join(bin, 'uv'), '#!/bin/sh\nexit 127\n', { mode: 0o755 })
    const env = {
      ...process.env,
      PATH: [bin, process.env['PATH']].join(delimiter),
      PIP_NO_INDEX: '1',
      PIP_FIND_LINKS: wheels,
    }
    const error = await failure(findUv({ ...installed, cache: join(top, 'changed'), env }))
    expect(error.code).toBe('MR3031')
    expect(error.frame).toMatch(/hash/i)
  }, 60_000)

  it('and Python both missing is said', async () => {
    const env = { PATH: join(top, 'nothing') }
    expect((await failure(findUv({ ...installed, cache: join(top, 'empty'), env }))).code).toBe('MR3030')
  })
})

describe.skipIf(missing !== undefined)('a locked environment', () => {
  it('is built once for equal locks, by racing processes too, and leaves the source folder clean', async () => {
    const at = await place()
    const one = project('one', { 'pyproject.toml': PROJECT, 'uv.lock': LOCK })
    const two = project('two', { 'pyproject.toml': PROJECT, 'uv.lock': LOCK })
    const [first, second] = await Promise.all([syncEnvironment(at, one), syncEnvironment(at, two)])
    expect(second.folder).toBe(first.folder)
    expect(first.python).toMatch(/^3\.\d+\.\d+$/)
    const prefix = execFileSync(join(first.bin, 'python'), ['-c', 'import sys; print(sys.prefix)'])
    expect(prefix.toString().trim()).toBe(first.folder)
    expect(readdirSync(one.folder).toSorted()).toEqual(['pyproject.toml', 'uv.lock'])
    expect(readFileSync(join(one.folder, 'uv.lock'), 'utf8')).toBe(LOCK)
    expect(readdirSync(join(at.cache, 'work'))).toEqual([])
    writeFileSync(join(first.folder, 'seen'), '')
    expect(existsSync(join((await syncEnvironment(at, one)).folder, 'seen'))).toBe(true)
  })

  it.each([
    ['has no lock', { 'pyproject.toml': PROJECT }, 'MR3032'],
    [
      'has a lock that does not match',
      { 'pyproject.toml': PROJECT.replace('3.9', '3.10'), 'uv.lock': LOCK },
      'MR3033',
    ],
    [
      'wants a Python that nobody has',
      { 'pyproject.toml': PROJECT.replace('3.9', '3.99'), 'uv.lock': LOCK.replace('3.9', '3.99') },
      'MR3034',
    ],
    ['can not be read', { 'pyproject.toml': `${PROJECT}dependencies = [`, 'uv.lock': LOCK }, 'MR3037'],
  ])('that %s is refused', async (name, files, code) => {
    const error = await failure(syncEnvironment(await place(), project(name, files)))
    expect(error.code, error.frame).toBe(code)
    if (code === 'MR3034') expect(error.why).toMatch(/cpython 3\.\d+/)
  })
})
