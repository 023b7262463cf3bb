import type { Finding } from '../check.ts'
import type { GitHubCheck } from './case.ts'
import { ghLine } from './gh-line.ts'

/** How pull requests are merged, and what is left behind. */
export const mergingCheck: GitHubCheck = async ({ facts, server, owner, repo }) => {
  const path = `repos/${owner}/${repo}`
  if (facts.archived) {
    const fix = ghLine(server, { method: 'PATCH', path, body: { archived: false } })
    return [
      {
        name: 'Merging',
        state: 'missing',
        seen: 'the repository is archived',
        why: 'Nothing can be changed.',
        click: 'Settings → General → Danger Zone → Unarchive',
        fix,
      },
    ]
  }
  const methods = [
    ['merge', facts.allow_merge_commit],
    ['squash', facts.allow_squash_merge],
    ['rebase', facts.allow_rebase_merge],
  ] as const
  const findings: Finding[] = []
  if (methods.some(([, is]) => is === undefined))
    findings.push({
      name: 'Merging',
      state: 'unseen',
      seen: 'how pull requests may be merged can not be seen with this token',
    })
  else {
    const allowed = methods.filter(([, is]) => is).map(([method]) => method)
    findings.push({ name: 'Merging', state: 'ok', seen: `by ${allowed.join(', ')}` })
  }
  if (facts.delete_branch_on_merge === false) {
    findings.push({
      name: 'Merged branches',
      state: 'attention',
      seen: 'are left behind',
      why: 'Branches of merged proposals look like open ones in lists and clones.',
      click: 'Settings → General → Pull Requests → Automatically delete head branches',
      fix: ghLine(server, { method: 'PATCH', path, body: { delete_branch_on_merge: true } }),
    })
  }
  return findings
}

/** Issues are where a broken feed is told. */
export const issuesCheck: GitHubCheck = async ({ facts, server, owner, repo }) => {
  const name = 'Issues'
  if (facts.has_issues !== false) return [{ name, state: 'ok', seen: 'on' }]
  return [
    {
      name,
      state: 'attention',
      seen: 'switched off',
      why: 'A broken feed is told by an issue.',
      click: 'Settings → General → Features → Issues',
      fix: ghLine(server, { method: 'PATCH', path: `repos/${owner}/${repo}`, body: { has_issues: true } }),
    },
  ]
}
