import type { CodeHost } from '../code-host.ts'
import { isSameText, markerOf, withMarker } from '../marker.ts'
import { checkBody } from '../text-limits.ts'
import type { IsOurs } from './author.ts'
import type { Client } from './client.ts'
import { makeOnce } from './make-once.ts'

/** One comment for one marker. */
export function comments(client: Client, author: () => Promise<IsOurs>): Pick<CodeHost, 'comment'> {
  const { octokit, owner, repo } = client
  const { issues } = octokit.rest
  return {
    async comment(number, { marker, body: text, onlyUpdate }) {
      const body = checkBody(withMarker(text, marker), `the comment on #${number}`)
      const doing = { act: `comment on #${number}`, permissions: 'pull-requests: write', what: `#${number}` }
      return client.call(doing, async () => {
        const isOurs = await author()
        const place = { owner, repo, issue_number: number }
        const find = async () => {
          const all = await octokit.paginate(issues.listComments, { ...place, per_page: 100 })
          return all.find(one => markerOf(one.body) === marker && isOurs(one.user))
        }
        if (onlyUpdate && (await find()) === undefined) return { written: 'absent' } as const
        const { value, isNew } = await makeOnce(client.patience, {
          find,
          make: async () => (await issues.createComment({ ...place, body })).data,
        })
        if (isSameText(value.body, body))
          return { url: value.html_url, written: isNew ? 'created' : 'unchanged' } as const
        const { data } = await issues.updateComment({ owner, repo, comment_id: value.id, body })
        return { url: data.html_url, written: 'updated' } as const
      })
    },
  }
}
