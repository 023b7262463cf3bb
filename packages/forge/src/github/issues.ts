import type { CodeHost } from '../code-host.ts'
import { isSameText, markerOf, withMarker } from '../marker.ts'
import { checkBody, clipTitle } from '../text-limits.ts'
import type { IsOurs } from './author.ts'
import type { Client } from './client.ts'
import { ensureLabel, ensureLabels } from './labels.ts'
import { makeOnce } from './make-once.ts'

const ISSUES = { act: 'write an issue', permissions: 'issues: write', what: 'issues' }

/** Marks the comment with which an issue was closed, so that one whose answer was lost is not written twice. */
const CLOSING = '<!-- millrace:closing -->'

/** One open issue for one marker. */
export function issues(
  client: Client,
  author: () => Promise<IsOurs>,
): Pick<CodeHost, 'openIssue' | 'closeIssue' | 'makeLabels'> {
  const { octokit, owner, repo } = client
  const place = { owner, repo }
  const api = octokit.rest.issues

  /** All open ones are read: a label or a creator to filter by could have been changed by a person, and then there were two. */
  const find = async (marker: string) => {
    const isOurs = await author()
    const query = { ...place, state: 'open', sort: 'created', direction: 'asc', per_page: 100 } as const
    for await (const { data } of octokit.paginate.iterator(api.listForRepo, query)) {
      const found = data.find(
        one => one.pull_request === undefined && markerOf(one.body) === marker && isOurs(one.user),
      )
      if (found) return found
    }
    return undefined
  }

  return {
    makeLabels: names =>
      client.call(ISSUES, async () => {
        for (const name of names) await ensureLabel(client, name)
      }),
    async openIssue({ marker, title: text, body: markdown, labels }) {
      const body = checkBody(withMarker(markdown, marker), `the issue ${marker}`)
      const title = clipTitle(text)
      return client.call(ISSUES, async () => {
        const { value, isNew } = await makeOnce(client.patience, {
          find: () => find(marker),
          make: async () => (await api.create({ ...place, title, body })).data,
        })
        const { number, html_url: url } = value
        const isSame = value.title === title && isSameText(value.body, body)
        if (!isSame) await api.update({ ...place, issue_number: number, title, body })
        const added = await ensureLabels(client, { number, has: value.labels, wants: labels })
        return { number, url, written: isNew ? 'created' : isSame && !added ? 'unchanged' : 'updated' }
      })
    },
    async closeIssue({ marker, comment }) {
      const body = checkBody(withMarker(comment, CLOSING), 'the comment that closes an issue')
      return client.call(ISSUES, async () => {
        const there = await find(marker)
        if (!there) return undefined
        const { number } = there
        const isOurs = await author()
        await makeOnce(client.patience, {
          async find() {
            const all = await octokit.paginate(api.listComments, {
              ...place,
              issue_number: number,
              per_page: 100,
            })
            return all.find(one => isSameText(one.body, body) && isOurs(one.user))
          },
          make: async () => (await api.createComment({ ...place, issue_number: number, body })).data,
        })
        await api.update({ ...place, issue_number: number, state: 'closed', state_reason: 'completed' })
        return { number }
      })
    },
  }
}
