import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTesting, readWorkspace, root } from './workspace.ts'

const sources = readWorkspace().flatMap(({ folder, files }) =>
  files.map(({ path, text }) => ({ path: `packages/${folder}/${path}`, text })),
)
const shipped = sources.filter(({ path }) => !isTesting(path) && !path.startsWith('packages/devtools/'))

/** What Git holds or would hold. */
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  // A bundle is others' code too; its own check says that nothing in it tells where it was made.
  .filter(path => !path.startsWith('actions/engine/dist/'))
  .filter(path => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile())

/** `place:line` of every line that a pattern matches. */
function linesWith(files: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}

test('the checks see the sources and the tracked files', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(shipped.length).toBeGreaterThan(100)
  expect(tracked.length).toBeGreaterThan(sources.length)
})

test('no hand-written file is over 300 lines, no test over 400', () => {
  const long = sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > (isTesting(path) ? 400 : 300) ? [`${path}: ${lines}`] : []
  })
  expect(long).toEqual([])
})

test('file names are kebab-case and say what the file does', () => {
  const names = sources.map(({ path }) => ({ path, name: path.split('/').at(-1) ?? '' }))
  expect(names.filter(({ name }) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name))).toEqual([])
  expect(
    names.filter(({ name }) => /(^|[.-])(utils?|helpers?|common|manager|misc)([.-]|$)/.test(name)),
  ).toEqual([])
})

test('nothing has a default export', () => {
  expect(linesWith(sources, /^export default\b|^export \{[^}]*\bas default\b/)).toEqual([])
})

test('what users run throws no bare Error', () => {
  expect(linesWith(shipped, /\bnew Error\(/)).toEqual([])
})

test('no file names a path or a host of one machine', () => {
  // Written in parts, so that this file passes its own check.
  const paths = ['work', 'root', 'tmp'].map(name => `/${name}/`).join('|')
  const hosts = ['artifact' + 'ory', 'nex' + 'us', 'mirr' + 'or'].join('|')
  const text = tracked
    .filter(path => !/\.(parquet|onnx|png|ico)$/.test(path) && !isTesting(path))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  expect(text.length).toBeGreaterThan(shipped.length)
  expect(linesWith(text, new RegExp(`(^|['"\`\\s(=])(${paths})`))).toEqual([])
  expect(linesWith(text, new RegExp(`https?://[^/\\s"']*(${hosts})`, 'i'))).toEqual([])
})

test('no tracked file is over 1 MB', () => {
  expect(tracked.filter(path => statSync(join(root, path)).size > 1_000_000)).toEqual([])
})
