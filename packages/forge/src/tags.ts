import { MillraceError } from '@millrace/contract'
import type { Git } from './git.ts'
import { hasRemote, identity } from './refs.ts'

/** Makes an annotated tag and pushes it; the same tag at the same commit is fine (MR1104 at another one). */
export async function tag(
  git: Git,
  { name, message, commit }: { name: string; message: string; commit: string },
): Promise<void> {
  let there = await taggedCommit(git, name)
  if (there === undefined) {
    try {
      await git.run(['tag', '-a', name, '-m', message, commit], await identity(git))
      there = commit
    } catch (error) {
      // Another run may have made it a moment earlier.
      there = await taggedCommit(git, name)
      if (there === undefined) throw error
    }
  }
  checkCommit(name, { there, here: commit })
  if (await hasRemote(git)) await push(git, name, commit)
}

/** Of two that push one tag, and where a clone has no tags, the remote refuses ours: then its own one counts. */
async function push(git: Git, name: string, commit: string): Promise<void> {
  const ref = `refs/tags/${name}`
  try {
    await git.network(['push', '--quiet', 'origin', `${ref}:${ref}`])
  } catch (error) {
    const out = await git.network(['ls-remote', 'origin', ref])
    if (out.trim() === '') throw error
    await git.network(['fetch', '--quiet', '--no-tags', 'origin', `+${ref}:${ref}`])
    checkCommit(name, { there: (await taggedCommit(git, name)) ?? '', here: commit })
  }
}

async function taggedCommit(git: Git, name: string): Promise<string | undefined> {
  return (await git.ask(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]))?.trim()
}

function checkCommit(tag: string, { there, here }: { there: string; here: string }): void {
  if (there === here) return
  throw new MillraceError('MR1104', { tag, there: there.slice(0, 7), here: here.slice(0, 7) })
}

export async function tags(git: Git): Promise<{ name: string; commit: string }[]> {
  const out = await git.run([
    'for-each-ref',
    'refs/tags',
    '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
  ])
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const [name = '', object = '', peeled = ''] = line.split('\0')
      return { name, commit: peeled || object }
    })
}
