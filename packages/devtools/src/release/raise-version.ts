import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf, withSection } from './release-notes.ts'
import { git } from './run-git.ts'

/**
 * Takes the changesets that wait into the versions of all packages, the lock and the one changelog at the top. Returns
 * the new version with its section.
 */
export function raiseVersion(root: string): { version: string; section: string } {
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  run(join(root, 'node_modules/.bin/changeset'), ['version'])
  const host = join(root, 'packages/host')
  const { version } = JSON.parse(readFileSync(join(host, 'package.json'), 'utf8')) as { version: string }
  const section = changesOf(readFileSync(join(host, 'CHANGELOG.md'), 'utf8'), version)
  const changelog = join(root, 'CHANGELOG.md')
  writeFileSync(changelog, withSection(readFileSync(changelog, 'utf8'), version, section))
  // One changelog is enough: those of the packages would only say that they were raised together.
  const others = git(root, ['ls-files', '-z', '--others', '--', 'packages/*/CHANGELOG.md'])
  for (const path of others.split('\0').filter(path => path !== '')) rmSync(join(root, path))
  run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'])
  return { version, section }
}
