import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { git } from './run-git.ts'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The files of this repository as they are now, as the one commit of another; returns it. A release starts from a commit. */
export function copyRepository(to: string, leaveOut = /^$/): string {
  const files = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0')
  for (const path of files.filter(
    path => path !== '' && !leaveOut.test(path) && existsSync(join(root, path)),
  )) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(join(root, path), join(to, path))
  }
  git(to, ['init', '--quiet', '--initial-branch', 'main'])
  git(to, ['config', 'user.name', 'Ada'])
  git(to, ['config', 'user.email', 'ada@example.org'])
  git(to, ['add', '--all'])
  git(to, ['commit', '--quiet', '--message', 'Release'])
  return git(to, ['rev-parse', 'HEAD'])
}
