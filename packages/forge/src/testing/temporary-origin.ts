import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A bare repository with one commit on `main`, and a clone that pushes to it as a person does. */
export interface TemporaryOrigin {
  /** The bare repository. */
  gitDir: string
  /** The clone's folder. */
  root: string
  /** Runs git in the clone; its trimmed output. */
  git(...args: string[]): string
  write(path: string, text: string): void
  /** Pushes one commit on main's tip that writes files, and goes back to where the clone was; its id. */
  push(branch: string, files: Readonly<Record<string, string>>): string
  remove(): void
}

export function temporaryOrigin(): TemporaryOrigin {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'millrace-origin-')))
  const gitDir = join(top, 'remote.git')
  const root = join(top, 'work')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', gitDir])
  execFileSync('git', ['init', '-q', '-b', 'main', root])
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.org')
  git('remote', 'add', 'origin', gitDir)
  write('README.md', 'hello\n')
  git('add', '.')
  git('commit', '-qm', 'start')
  git('push', '-q', '-u', 'origin', 'main')

  return {
    gitDir,
    root,
    git,
    write,
    push(branch, files) {
      git('fetch', '-q', 'origin')
      git('switch', '-q', '--detach', 'origin/main')
      for (const [path, text] of Object.entries(files)) {
        write(path, text)
        git('add', '--', path)
      }
      git('commit', '-qm', `write ${Object.keys(files).join(' ')}`)
      const commit = git('rev-parse', 'HEAD')
      git('push', '-q', '--force', 'origin', `HEAD:refs/heads/${branch}`)
      git('switch', '-q', 'main')
      return commit
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
}
