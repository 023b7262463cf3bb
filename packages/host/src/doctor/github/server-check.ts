import { type GitHubCheck, unseen } from './case.ts'
import { isOurs } from './our-actions.ts'

const name = 'Server'

/** A server of the company's own does not know `uses: $/…`: it needs the release that is rendered without it. */
export const serverCheck: GitHubCheck = async ({ server, ask, workflows }) => {
  if (server.kind !== 'ghes') return [{ name, state: 'ok', seen: server.host }]
  const use = workflows.flatMap(({ uses }) => uses).find(isOurs)
  if (use === undefined) return []
  const [owner = '', repo = ''] = use.repository.split('/')
  const path = [use.path, 'action.yml'].filter(Boolean).join('/')
  const told = await ask('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: use.ref })
  const click = 'docs/how-to/where-it-runs.md'
  if (told.status === 404) {
    return [
      {
        name,
        state: 'attention',
        seen: `${use.repository} at ${use.ref.slice(0, 7)} is not on ${server.host}`,
        why: 'Jobs find it through GitHub Connect alone, and there only the commit of a tag v…-ghes works: others say "uses: $/…".',
        click,
      },
    ]
  }
  if (told.status !== 200)
    return [unseen(name, { status: told.status, of: `which rendering of the actions ${server.host} has` })]
  const { content = '' } = told.data as { content?: string }
  const text = Buffer.from(content, 'base64').toString('utf8')
  if (!/uses:\s*["']?\$\//.test(text))
    return [{ name, state: 'ok', seen: `${server.host}, actions rendered for it` }]
  return [
    {
      name,
      state: 'missing',
      seen: `the actions at ${use.ref.slice(0, 7)} are those for github.com`,
      why: '"uses: $/…" is not known on GitHub Enterprise Server: every step ends at once.',
      click,
      fix: 'Pin the commit of the release’s tag that ends in -ghes.',
    },
  ]
}
