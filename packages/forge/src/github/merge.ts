import { setTimeout as pause } from 'node:timers/promises'
import { MillraceError } from '@millrace/contract'
import type { CodeHost } from '../code-host.ts'
import type { Client } from './client.ts'
import { isAnswer, isPassing, refusalOf } from './refusal.ts'

/** Ways to merge, in the order in which they are tried: a repository may allow any of them. */
const METHODS = ['merge', 'squash', 'rebase'] as const

/** Merging of a pull request whose head was judged. */
export function merging(client: Client): Pick<CodeHost, 'merge'> {
  const { octokit, owner, repo, patience } = client
  const { pulls } = octokit.rest

  /** Its merge commit where it is merged; else it can be tried. */
  const look = async (number: number, head: string): Promise<{ merged?: string }> => {
    for (let attempt = 1; ; attempt++) {
      const { data } = await pulls.get({ owner, repo, pull_number: number })
      if (data.head.sha !== head) {
        throw new MillraceError('MR1130', {
          number,
          expected: head.slice(0, 7),
          found: data.head.sha.slice(0, 7),
        })
      }
      if (data.merged && data.merge_commit_sha) return { merged: data.merge_commit_sha }
      const url = data.html_url
      if (data.state !== 'open') throw new MillraceError('MR1129', { number, url, problem: 'It is closed.' })
      if (data.mergeable === false) {
        throw new MillraceError('MR1129', { number, url, problem: `It conflicts with ${data.base.ref}.` })
      }
      // GitHub finds out in the background whether a new head can be merged, and refuses until then.
      if (data.mergeable === true || attempt > 2 * patience.times) return {}
      await pause(patience.baseMs * attempt)
    }
  }

  const attempt = async (number: number, head: string): Promise<string | undefined> => {
    for (const merge_method of METHODS) {
      try {
        return (await pulls.merge({ owner, repo, pull_number: number, sha: head, merge_method })).data.sha
      } catch (error) {
        if (!isAnswer(error, 405, /(merges|commits) are not allowed/i)) throw error
      }
    }
    return undefined
  }

  return {
    merge(number, head) {
      const doing = {
        act: `merge pull request #${number}`,
        permissions: 'contents: write',
        what: `pull request #${number}`,
      }
      const url = `${client.url}/pull/${number}`
      return client.call(doing, async () => {
        for (let tried = 0; ; tried++) {
          const { merged } = await look(number, head)
          if (merged !== undefined) return { commit: merged }
          try {
            const commit = await attempt(number, head)
            if (commit !== undefined) return { commit }
            const problem = 'The repository allows no way of merging that Millrace knows.'
            throw new MillraceError('MR1129', { number, url, problem })
          } catch (error) {
            const mayPass =
              isPassing(error) || isAnswer(error, 405, /was modified/i) || isAnswer(error, 409, /modified/i)
            if (!mayPass || tried >= patience.times) throw unmerged(error, { number, url })
            await pause(patience.baseMs * (tried + 1) ** 2)
          }
        }
      })
    },
  }
}

/** 405 in words that name no rule: GitHub's "not mergeable". */
function unmerged(error: unknown, { number, url }: { number: number; url: string }): unknown {
  const refusal = refusalOf(error)
  if (refusal?.status !== 405 || /rule|review|required|protected/i.test(refusal.message)) return error
  return new MillraceError('MR1129', { number, url, problem: refusal.message }, { cause: error })
}
