import type { Finding } from '../check.ts'
import { type GitHubCase, type GitHubCheck, unseen } from './case.ts'
import { dependabotFinding } from './dependabot.ts'
import { ghLine } from './gh-line.ts'
import { type MainRules, readRules } from './read-rules.ts'

/** Name of the commit status that says what the gates said. */
export const GATES = 'millrace/gates'

const name = 'Main'
const click = 'Settings → Rules → Rulesets → New branch ruleset'

/** Main changes by reviewed pull requests alone: merging is approving, so nothing else may be a way in. */
export const mainCheck: GitHubCheck = async about => {
  const branch = about.facts.default_branch
  const answer = await readRules(about, branch)
  if (answer.kind === 'plan') return [planLimit(about)]
  if (answer.kind === 'unseen')
    return [unseen(name, { status: answer.status, of: `what protects ${branch}`, click })]
  const findings = judgeRules(answer.rules, { branch, click, fix: rulesetLine(about) })
  const blocked = answer.rules.statuses.includes(GATES) ? await dependabotFinding(about, GATES) : undefined
  return blocked ? [...findings, blocked] : findings
}

/** What is off in a set of rules; pure. */
function judgeRules(
  rules: MainRules,
  { branch, ...todo }: { branch: string; click: string; fix: string },
): Finding[] {
  const where = rules.sources.join(', ')
  const missing = (seen: string, why: string): Finding => ({ name, state: 'missing', seen, why, ...todo })
  if (!rules.pullRequests && !rules.hidden)
    return [
      missing(`${branch} may be pushed to without a pull request`, 'A push ships what nobody has read.'),
    ]
  const edit = { click: `Settings → Rules → Rulesets → ${where || 'the ruleset'}` }
  if (rules.hidden && !(rules.pullRequests && rules.codeOwners)) {
    const seen = `${branch} is protected; how can not be seen with this token`
    return [{ name, state: 'unseen', seen, click: 'Settings → Branches' }]
  }
  const findings: Finding[] = []
  if (!rules.codeOwners) {
    const why = 'Anybody who may write could approve a model.'
    findings.push({
      ...missing(`${branch} needs no review by code owners`, why),
      ...edit,
      click: `${edit.click} → Require review from Code Owners`,
    })
  }
  if (rules.bots === 'unseen') {
    findings.push({
      name,
      state: 'unseen',
      seen: `who may pass the rules of ${branch} (${where}) can not be seen with this token`,
      ...edit,
    })
  } else if (rules.bots.length > 0) {
    const why = 'A workflow with that identity could merge a model by itself.'
    findings.push({
      name,
      state: 'missing',
      seen: `may pass the rules of ${branch}: ${rules.bots.join(', ')}`,
      why,
      click: `${edit.click} → Bypass list`,
      fix: 'Take it off the bypass list.',
    })
  }
  if (!rules.statuses.includes(GATES)) {
    const why =
      'A pull request can be merged whose gates said no. Leave it off only where forks send pull requests: their runs can set no status.'
    findings.push({
      name,
      state: 'attention',
      seen: `${GATES} is not a required status of ${branch}`,
      why,
      click: `${edit.click} → Require status checks to pass → ${GATES}`,
    })
  }
  if (!rules.dismissStale) {
    const why = 'What is pushed after an approval counts as approved.'
    findings.push({
      name,
      state: 'attention',
      seen: `approvals of ${branch} outlive a push`,
      why,
      click: `${edit.click} → Dismiss stale pull request approvals when new commits are pushed`,
    })
  }
  if (rules.signatures) {
    const why = 'Commits of a workflow are not signed. Merging by squash signs them.'
    findings.push({
      name,
      state: 'attention',
      seen: `${branch} takes signed commits only`,
      why,
      click: 'Settings → General → Pull Requests → Allow squash merging',
    })
  }
  return findings.some(({ state }) => state === 'missing')
    ? findings
    : [
        {
          name,
          state: 'ok',
          seen: `${branch} changes by pull request${rules.codeOwners ? ', reviewed by code owners' : ''} (${where})`,
        },
        ...findings,
      ]
}

function planLimit({ facts }: GitHubCase): Finding {
  return {
    name,
    state: 'attention',
    seen: `the plan of ${facts.owner.login} has no rules for private repositories: nothing makes anybody review`,
    why: 'deploy still refuses a model that came without a merged pull request, but who merges it is up to you.',
    click: 'Settings → Billing and plans → Upgrade (Pro, Team), or make the repository public',
  }
}

/** The line that protects main as it should be. */
export function rulesetLine({
  server,
  owner,
  repo,
  facts,
}: Pick<GitHubCase, 'server' | 'owner' | 'repo' | 'facts'>): string {
  // Nobody may approve their own pull request: the one owner of a personal repository merges it as its admin (role 5).
  const admins = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }
  const body = {
    name: 'millrace',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: facts.owner.type === 'Organization' ? [] : [admins],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 0,
          require_code_owner_review: true,
          dismiss_stale_reviews_on_push: true,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: GATES }],
        },
      },
    ],
  }
  return ghLine(server, { method: 'POST', path: `repos/${owner}/${repo}/rulesets`, body })
}
