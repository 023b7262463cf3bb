import type { GitHubCheck } from './case.ts'

const name = 'Clock'

/** This machine's clock against GitHub's: tokens and the newest of two records depend on it. */
export const clockCheck: GitHubCheck = async ({ ask, owner, repo, now }) => {
  const asked = now().getTime()
  const { headers } = await ask('GET /repos/{owner}/{repo}', { owner, repo })
  const theirs = Date.parse(String(headers['date'] ?? ''))
  if (Number.isNaN(theirs)) return []
  const seconds = Math.round((asked - theirs) / 1000)
  const size = Math.abs(seconds)
  // The answer may be as old as this command.
  if (size <= 60) return [{ name, state: 'ok', seen: 'as GitHub’s' }]
  return [
    {
      name,
      state: size > 300 ? 'missing' : 'attention',
      seen: `${size} s ${seconds > 0 ? 'ahead of' : 'behind'} GitHub’s`,
      why: 'Tokens are refused, and records carry a wrong time.',
      fix: 'timedatectl set-ntp true',
    },
  ]
}
