import { MillraceError } from '@millrace/contract'
import type { Git } from './git.ts'

/**
 * Makes sure that a clone holds all of the history before it is read: a shallow one is completed where a token is
 * there (`actions/checkout` fetches one commit by default), else MR1110 says how. Once for each clone.
 */
export function openDeepening(git: Git, isShallow: boolean): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= isShallow ? deepen(git) : Promise.resolve()
    return done
  }
}

async function deepen(git: Git): Promise<void> {
  if (!git.hasToken) throw new MillraceError('MR1110')
  await git.network(['fetch', '--quiet', '--unshallow', '--tags', 'origin'])
}
