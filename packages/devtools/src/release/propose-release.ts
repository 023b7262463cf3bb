import type { GitHubRest } from './github-rest.ts'
import { raiseVersion } from './raise-version.ts'
import { git, gitOverNetwork, gitToken } from './run-git.ts'

const BRANCH = 'release/next'

/** One branch and one pull request that raise the version, made anew on main's tip for each changeset that arrives. */
export async function proposeRelease(
  root: string,
  { github, env }: { github: GitHubRest; env: NodeJS.ProcessEnv },
): Promise<{ url: string }> {
  const { version, section } = raiseVersion(root)
  git(root, ['add', '--all'])
  const who = [
    '-c',
    'user.name=github-actions[bot]',
    '-c',
    'user.email=41898282+github-actions[bot]@users.noreply.github.com',
  ]
  git(root, [...who, 'commit', '--quiet', '--message', `Release v${version}`])
  await gitOverNetwork(
    root,
    ['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`],
    gitToken(env),
  )
  return openPullRequest(github, {
    title: `Release v${version}`,
    body: `Merge to release v${version}: the tag, the packages, the template and the page of the release follow by themselves.\n\n${section}\n`,
  })
}

async function openPullRequest(
  github: GitHubRest,
  content: { title: string; body: string },
): Promise<{ url: string }> {
  const head = encodeURIComponent(`${github.repository.split('/')[0]}:${BRANCH}`)
  const { data } = await github.call('GET', `pulls?state=open&head=${head}&base=main`)
  const [open] = data as { number: number }[]
  const answer = open
    ? await github.call('PATCH', `pulls/${open.number}`, { body: content })
    : await github.call('POST', 'pulls', { body: { ...content, head: BRANCH, base: 'main' } })
  return { url: (answer.data as { html_url: string }).html_url }
}
