import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A bare repository in a folder, with one commit on main that has the files. */
export function bareRepository(folder: string, files: Readonly<Record<string, string>>): string {
  const work = mkdtempSync(join(folder, 'work-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: work, encoding: 'utf8' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'first')
  const bare = join(folder, 'bare.git')
  git('clone', '-q', '--bare', work, bare)
  return bare
}
