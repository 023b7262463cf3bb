import type { Finding } from '../check.ts'
import type { GitHubCase } from './case.ts'

const PLACES = ['.github/dependabot.yml', '.github/dependabot.yaml'] as const

/**
 * Where a status is required that no run of Dependabot's sets: GitHub gives such a run neither variables nor a token
 * that writes, so its pull requests wait for ever unless somebody is told how to free them.
 */
export async function dependabotFinding(
  { repository, facts, prefix }: Pick<GitHubCase, 'repository' | 'facts' | 'prefix'>,
  gates: string,
): Promise<Finding | undefined> {
  const tip = await repository.mainTip()
  const up = '../'.repeat(prefix.split('/').length - 1)
  const texts = await Promise.all(PLACES.map(path => repository.readAt(tip, `${up}${path}`)))
  if (texts.every(text => text === undefined)) return undefined
  return {
    name: 'Dependabot',
    state: 'attention',
    seen: `its pull requests get no ${gates}, which ${facts.default_branch} requires`,
    why: 'GitHub gives its runs neither variables nor a token that writes.',
    fix: 'Read the pull request, then close and reopen it: the run that starts is yours, and sets the status.',
  }
}
