import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest, readWorkspace, root } from './workspace.ts'

const workspace = readWorkspace()
const rootManifest = readManifest('package.json')
const [first] = workspace

test('there are packages to check', () => {
  expect(workspace.length).toBeGreaterThan(15)
  expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
})

test.each(workspace)('$folder: version, licence, engines and description', ({ manifest }) => {
  expect(manifest.version).toBe(first?.manifest.version)
  expect(manifest.license).toBe(rootManifest.license)
  expect(manifest.engines).toEqual(rootManifest.engines)
  expect(manifest.type).toBe('module')
  expect(manifest.description).toMatch(/\S/)
})

test.each(workspace)('$folder: versions of others are exact', ({ manifest }) => {
  for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(range, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
})

test.each(workspace.filter(({ manifest }) => !manifest.private))(
  '$folder: what is published, and an export for source, types and run time each',
  ({ folder, manifest }) => {
    expect(manifest.files).toEqual(manifest.bin ? ['dist', 'bin'] : ['dist'])
    const entries = Object.entries(manifest.exports ?? {})
    expect(entries.length).toBeGreaterThan(0)
    for (const [entry, target] of entries) {
      const source = target['source'] ?? ''
      const built = source.replace('./src/', './dist/')
      expect(existsSync(join(root, 'packages', folder, source)), `${entry}: ${source}`).toBe(true)
      expect(Object.entries(target), entry).toEqual([
        ['source', source],
        ['types', built.replace(/\.ts$/, '.d.ts')],
        ['default', built.replace(/\.ts$/, '.js')],
      ])
    }
    for (const path of Object.values(manifest.bin ?? {}))
      expect(existsSync(join(root, 'packages', folder, path)), path).toBe(true)
  },
)

test('one version of each package of others in the whole repository', () => {
  const versions = new Map<string, Set<string>>()
  for (const { dependencies, devDependencies } of [
    rootManifest,
    ...workspace.map(({ manifest }) => manifest),
  ])
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
      versions.set(name, (versions.get(name) ?? new Set()).add(range))
  expect(versions.size).toBeGreaterThan(20)
  expect([...versions].filter(([, ranges]) => ranges.size > 1)).toEqual([])
})
