import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, packageOf } from './imports.ts'
import { isTesting, packageFolders, readManifest, readWorkspace } from './workspace.ts'

const workspace = readWorkspace()
const byName = new Map(workspace.map(part => [part.manifest.name, part]))
const rootManifest = readManifest('package.json')

const imports = workspace.flatMap(from =>
  from.files.flatMap(file =>
    importsOf(file.text).map(specifier => ({ from, file, specifier, place: `${from.folder}/${file.path}` })),
  ),
)
const inner = imports.flatMap(found => {
  const to = byName.get(packageOf(found.specifier))
  return to ? [{ ...found, to }] : []
})

test('the scan sees static, type, re-exporting and dynamic imports, and no text that looks like one', () => {
  const source = [
    "import { a } from 'a'",
    "import type { B } from '@scope/b/deep'",
    "import 'c'",
    "export * from './d.ts'",
    "const e = await import('e')",
    "type F = import('f').F",
    '// import g from "g"',
    'const h = "import \'h\'"',
  ].join('\n')
  expect(importsOf(source)).toEqual(['a', '@scope/b/deep', 'c', './d.ts', 'e', 'f'])
  expect(packageOf('@scope/b/deep')).toBe('@scope/b')
})

test('every package folder was seen, with its sources and more than 100 imports between packages', () => {
  expect(workspace.map(({ folder }) => folder)).toEqual(packageFolders())
  expect(workspace.length).toBeGreaterThan(15)
  for (const { folder, files } of workspace) expect(files.length, folder).toBeGreaterThan(0)
  expect(inner.length).toBeGreaterThan(100)
})

test('every package has a rank', () => {
  for (const { folder, manifest } of workspace) expect(manifest.millrace?.rank, folder).toBeTypeOf('number')
})

test('a package imports only packages of a lower rank', () => {
  const rank = (part: (typeof workspace)[number]) => part.manifest.millrace?.rank ?? Number.NaN
  expect(
    inner
      .filter(({ from, to }) => !(rank(to) < rank(from)) && from !== to)
      .map(({ place, specifier }) => `${place} imports ${specifier}`),
  ).toEqual([])
})

test('a package does not import itself by name', () => {
  expect(inner.filter(({ from, to }) => from === to).map(({ place }) => place)).toEqual([])
})

test('what is imported from another package is declared and referenced', () => {
  const silent = inner.flatMap(({ from, to, file, place }) => {
    const { dependencies = {}, devDependencies = {} } = from.manifest
    const declared = {
      ...dependencies,
      ...(isTesting(file.path) || from.manifest.private ? devDependencies : {}),
    }
    const { name, version } = to.manifest
    return [
      ...(declared[name] === version ? [] : [`${place}: package.json does not have ${name} ${version}`]),
      ...(from.references.includes(to.folder)
        ? []
        : [`${place}: tsconfig.json does not refer to ${to.folder}`]),
    ]
  })
  expect([...new Set(silent)]).toEqual([])
})

test('references and declared packages of the workspace are the same', () => {
  for (const { folder, manifest, references } of workspace) {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    const folders = declared.flatMap(name => byName.get(name)?.folder ?? [])
    expect([...references].sort(), folder).toEqual(folders.sort())
  }
})

test('a package of others is declared by the package that imports it', () => {
  const foreign = imports.filter(
    ({ specifier }) =>
      !specifier.startsWith('.') &&
      !specifier.startsWith('node:') &&
      !builtinModules.includes(specifier) &&
      !byName.has(packageOf(specifier)),
  )
  expect(foreign.length).toBeGreaterThan(50)
  const silent = foreign.filter(({ from, file, specifier }) => {
    const { dependencies, devDependencies } = from.manifest
    const developing = isTesting(file.path) || from.manifest.private === true
    const declared = {
      ...dependencies,
      ...(developing ? { ...devDependencies, ...rootManifest.devDependencies } : {}),
    }
    return !Object.hasOwn(declared, packageOf(specifier))
  })
  expect(silent.map(({ place, specifier }) => `${place} imports ${specifier}`)).toEqual([])
})

test('no relative import leaves its package', () => {
  const relative = imports.filter(({ specifier }) => specifier.startsWith('.'))
  expect(relative.length).toBeGreaterThan(500)
  expect(
    relative
      .filter(({ file, specifier }) => posix.join(posix.dirname(file.path), specifier).startsWith('..'))
      .map(({ place, specifier }) => `${place} imports ${specifier}`),
  ).toEqual([])
})
