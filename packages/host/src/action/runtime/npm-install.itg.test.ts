import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MillraceError } from '@millrace/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmInstall } from './npm-install.ts'

let top: string
let registry: Server
let address: string
let asked: string[]
/** What the registry serves: the true archive, or one that somebody changed. */
let served: Buffer

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'millrace-npm-'))
  served = pack('a = 1')
  writeLock(served)
  registry = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(served)
  })
  await new Promise<void>(resolve => registry.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
})
afterAll(() => {
  registry.close()
  rmSync(top, { recursive: true, force: true })
})

/** A package that would leave a trace if one of its scripts ran. */
function pack(code: string): Buffer {
  const folder = join(top, 'package')
  mkdirSync(folder, { recursive: true })
  const trace = join(top, 'ran')
  const scripts = { preinstall: `touch ${trace}`, install: `touch ${trace}`, postinstall: `touch ${trace}` }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'tiny', version: '1.0.0', scripts }))
  writeFileSync(join(folder, 'index.js'), code)
  execFileSync('tar', ['-czf', join(top, 'tiny.tgz'), '-C', top, 'package'])
  return readFileSync(join(top, 'tiny.tgz'))
}

function writeLock(archive: Buffer): void {
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`
  const own = { name: 'locked', dependencies: { tiny: '1.0.0' } }
  const tiny = {
    version: '1.0.0',
    resolved: 'https://registry.npmjs.org/tiny/-/tiny-1.0.0.tgz',
    integrity,
    hasInstallScript: true,
  }
  mkdirSync(join(top, 'locked'))
  writeFileSync(join(top, 'locked/package.json'), JSON.stringify(own))
  const lock = { name: 'locked', lockfileVersion: 3, packages: { '': own, 'node_modules/tiny': tiny } }
  writeFileSync(join(top, 'locked/package-lock.json'), JSON.stringify(lock))
}

async function install(
  name: string,
  npmCache: string,
): Promise<{ code?: string; installed: string | undefined }> {
  const target = join(top, name)
  mkdirSync(target)
  asked = []
  const env = {
    PATH: process.env['PATH'],
    HOME: top,
    npm_config_registry: address,
    npm_config_fetch_retries: '0',
  }
  const failed = await npmInstall({
    locked: join(top, 'locked'),
    target,
    name: 'tiny',
    npmCache: join(top, npmCache),
    env,
    line: () => undefined,
  }).then(
    () => undefined,
    (error: MillraceError) => error,
  )
  const file = join(target, 'node_modules/tiny/index.js')
  return {
    ...(failed && { code: failed.code }),
    installed: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
  }
}

describe('packages of a lock', () => {
  it('are installed without running their scripts, and the second time without the registry', async () => {
    expect(await install('first', 'cache')).toEqual({ installed: 'a = 1' })
    expect(asked).toEqual(['/tiny/-/tiny-1.0.0.tgz'])
    expect(await install('second', 'cache')).toEqual({ installed: 'a = 1' })
    expect(asked).toEqual([])
    expect(existsSync(join(top, 'ran'))).toBe(false)
  }, 30_000)

  it('are fetched again where somebody changed the cache that came back', async () => {
    const changed = join(top, 'changed')
    execFileSync('cp', ['-r', join(top, 'cache'), changed])
    const evil = pack('evil = 1')
    const archives = execFileSync('find', [join(changed, '_cacache/content-v2'), '-type', 'f'], {
      encoding: 'utf8',
    })
    const paths = archives.trim().split('\n')
    expect(paths).toHaveLength(1)
    for (const path of paths) writeFileSync(path, evil)
    expect(await install('third', 'changed')).toEqual({ installed: 'a = 1' })
    expect(asked).toEqual(['/tiny/-/tiny-1.0.0.tgz'])
  }, 30_000)

  it('are refused where the registry serves something else', async () => {
    const before = served
    served = pack('evil = 1')
    expect(await install('fourth', 'empty')).toEqual({ code: 'MR4110', installed: undefined })
    served = before
  }, 30_000)

  it('are missing with a word on the network where nobody answers', async () => {
    const before = address
    address = 'http://127.0.0.1:1/'
    expect((await install('fifth', 'none')).code).toBe('MR4111')
    address = before
  }, 60_000)
})
