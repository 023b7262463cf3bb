import { type ProposalKey, proposalBranch } from '@millrace/contract'
import { type GitHubCheck, unseen } from './case.ts'

/** Rules that refuse what a workflow does with its own branches: make them, move them, delete them. */
const REFUSES: Readonly<Record<string, string>> = {
  creation: 'making them is restricted',
  update: 'updating them is restricted',
  non_fast_forward: 'force pushes are blocked',
  required_signatures: 'only signed commits are taken',
  pull_request: 'they take pull requests only',
  branch_name_pattern: 'names are limited to a pattern',
  required_status_checks: 'they ask for statuses before a push',
}

/** Branches of proposals can be pushed: rules meant for people's branches often cover all. */
export const branchesCheck: GitHubCheck = async ({ ask, owner, repo, config }) => {
  const name = 'Branches of proposals'
  const [dataset = 'dataset'] = config?.datasets.keys() ?? []
  const key: ProposalKey = { kind: 'data', dataset }
  const told = await ask('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    owner,
    repo,
    branch: proposalBranch(key),
    per_page: 100,
  })
  const click = 'Settings → Rules → Rulesets → Target branches'
  // Plans without rules refuse the question: nothing is in the way then, and the check of main says it.
  if (told.status === 403) return []
  if (told.status !== 200) return [unseen(name, { status: told.status, of: 'rules of millrace/**', click })]
  const types = (told.data as { type: string }[]).map(({ type }) => type)
  const refused = [...new Set(types)].flatMap(type => REFUSES[type] ?? [])
  if (refused.length === 0) return [{ name, state: 'ok', seen: 'nothing stops pushes to millrace/**' }]
  return [
    {
      name,
      state: 'missing',
      seen: `pushes to millrace/** may be refused: ${refused.join(', ')}`,
      why: 'A proposal is a branch that a workflow makes and moves as newer versions come.',
      click: `${click} → Exclude by pattern: millrace/**/*`,
      fix: 'Exclude millrace/**/* from the ruleset.',
    },
  ]
}
