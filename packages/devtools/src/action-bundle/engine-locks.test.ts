import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../checks/workspace.ts'

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; link?: boolean; dependencies?: Record<string, string> }
  >
}

const folder = join(root, 'actions/engine/runtime')
const readLock = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Lock
const locks = readdirSync(folder).map(name => ({
  name,
  lock: readLock(join(folder, name, 'package-lock.json')),
}))
const ours = readLock(join(root, 'package-lock.json'))

it('There are locks to check', () => {
  expect(locks.map(({ name }) => name)).toEqual(['duckdb', 'onnxruntime'])
})

describe.each(locks)('the engine’s lock of $name', ({ name, lock }) => {
  it('is that of its package.json, with exact versions', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, name, 'package.json'), 'utf8'),
    ) as Lock['packages'][string]
    expect(lock.packages['']?.dependencies).toEqual(dependencies)
    for (const version of Object.values(dependencies ?? {}))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })

  it('has for each package what this repository has, by sha512', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(packages.length).toBeGreaterThan(5)
    for (const [path, { version, integrity }] of packages) {
      expect(integrity, path).toMatch(/^sha512-/)
      expect([path, version, integrity]).toEqual([
        path,
        ours.packages[path]?.version,
        ours.packages[path]?.integrity,
      ])
    }
  })
})
