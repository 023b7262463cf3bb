import { isPlanLimit } from './ask.ts'
import type { GitHubCase } from './case.ts'

/** What protects main: all rulesets and the classic branch protection together. */
export interface MainRules {
  /** Changes come by pull request only. */
  pullRequests: boolean
  codeOwners: boolean
  /** A push takes earlier approvals away. */
  dismissStale: boolean
  /** Required statuses. */
  statuses: readonly string[]
  /** Commits must be signed. */
  signatures: boolean
  /** Who may pass: bots and deploy keys; `unseen` where the token may not know. */
  bots: readonly string[] | 'unseen'
  /** True where there is a branch protection that this token may not read: what is not seen here may stand there. */
  hidden: boolean
  /** Where it stands: `ruleset "main"`, `branch protection`. */
  sources: readonly string[]
}

/** plan = the owner's plan has no rules for private repositories · unseen = this token may not look. */
export type RulesAnswer =
  | { kind: 'rules'; rules: MainRules }
  | { kind: 'plan' }
  | { kind: 'unseen'; status: number }

/** Reads what protects a branch, as everybody may who reads the repository; who may pass is for admins. */
export async function readRules(about: GitHubCase, branch: string): Promise<RulesAnswer> {
  const { ask, owner, repo } = about
  const told = await ask('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    owner,
    repo,
    branch,
    per_page: 100,
  })
  if (isPlanLimit(told)) return { kind: 'plan' }
  if (told.status !== 200) return { kind: 'unseen', status: told.status }
  const rules = fromRulesets(told.data as BranchRule[])
  const classic = await readProtection(about, branch)
  const ids = [
    ...new Set((told.data as BranchRule[]).flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id]))),
  ]
  const sets = await Promise.all(ids.map(id => readRuleset(about, id)))
  const bots = [...sets.map(({ bots }) => bots), ...(classic ? [classic.bots] : [])]
  return {
    kind: 'rules',
    rules: {
      pullRequests: rules.pullRequests || (classic?.pullRequests ?? false),
      codeOwners: rules.codeOwners || (classic?.codeOwners ?? false),
      dismissStale: rules.dismissStale || (classic?.dismissStale ?? false),
      statuses: [...new Set([...rules.statuses, ...(classic?.statuses ?? [])])],
      signatures: rules.signatures || (classic?.signatures ?? false),
      bots: bots.some(known => known === 'unseen') ? 'unseen' : [...new Set(bots.flat())],
      hidden: classic?.hidden ?? false,
      sources: [...sets.map(({ name }) => `ruleset ${name}`), ...(classic ? ['branch protection'] : [])],
    },
  }
}

interface BranchRule {
  type: string
  ruleset_id?: number
  parameters?: {
    require_code_owner_review?: boolean
    dismiss_stale_reviews_on_push?: boolean
    required_status_checks?: readonly { context: string }[]
  }
}

function fromRulesets(rules: readonly BranchRule[]): Omit<MainRules, 'bots' | 'hidden' | 'sources'> {
  const byType = (type: string) => rules.filter(rule => rule.type === type)
  const reviews = byType('pull_request')
  return {
    pullRequests: reviews.length > 0,
    codeOwners: reviews.some(({ parameters }) => parameters?.require_code_owner_review),
    dismissStale: reviews.some(({ parameters }) => parameters?.dismiss_stale_reviews_on_push),
    statuses: byType('required_status_checks').flatMap(({ parameters }) =>
      (parameters?.required_status_checks ?? []).map(({ context }) => context),
    ),
    signatures: byType('required_signatures').length > 0,
  }
}

/** Who may pass a ruleset; GitHub names them only to those who may edit it. */
async function readRuleset(
  { ask, owner, repo }: GitHubCase,
  id: number,
): Promise<{ name: string; bots: readonly string[] | 'unseen' }> {
  const told = await ask('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { owner, repo, ruleset_id: id })
  const set = (told.status === 200 ? told.data : {}) as {
    name?: string
    bypass_actors?: readonly { actor_id?: number | null; actor_type: string }[]
  }
  const name = `"${set.name ?? id}"`
  if (set.bypass_actors === undefined) return { name, bots: 'unseen' }
  const bots = set.bypass_actors
    .filter(({ actor_type: type }) => type === 'Integration' || type === 'DeployKey')
    .map(({ actor_id: actor, actor_type: type }) =>
      type === 'DeployKey' ? 'deploy keys' : `the App ${actor}`,
    )
  return { name, bots }
}

/** The older kind of protection, for admins; that there is one is public. */
async function readProtection(
  { ask, owner, repo }: GitHubCase,
  branch: string,
): Promise<Omit<MainRules, 'sources'> | undefined> {
  const told = await ask('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch })
  const facts = (told.status === 200 ? told.data : {}) as BranchFacts
  const summary = facts.protection?.required_status_checks?.contexts ?? []
  const asked = await ask('GET /repos/{owner}/{repo}/branches/{branch}/protection', { owner, repo, branch })
  if (asked.status !== 200) {
    // A ruleset makes a branch "protected" too: only statuses of its own tell that the older kind is there.
    if (!facts.protection?.enabled) return undefined
    return {
      pullRequests: false,
      codeOwners: false,
      dismissStale: false,
      statuses: summary,
      signatures: false,
      bots: 'unseen',
      hidden: true,
    }
  }
  const { required_pull_request_reviews: reviews, ...set } = asked.data as Protection
  return {
    pullRequests: reviews !== undefined,
    codeOwners: reviews?.require_code_owner_reviews ?? false,
    dismissStale: reviews?.dismiss_stale_reviews ?? false,
    statuses: set.required_status_checks?.contexts ?? [],
    signatures: set.required_signatures?.enabled ?? false,
    bots: (reviews?.bypass_pull_request_allowances?.apps ?? []).map(({ slug }) => `the App ${slug ?? '?'}`),
    hidden: false,
  }
}

interface BranchFacts {
  protection?: { enabled?: boolean; required_status_checks?: { contexts?: readonly string[] } }
}

interface Protection {
  required_pull_request_reviews?: {
    require_code_owner_reviews?: boolean
    dismiss_stale_reviews?: boolean
    bypass_pull_request_allowances?: { apps?: readonly { slug?: string }[] }
  }
  required_status_checks?: { contexts?: readonly string[] }
  required_signatures?: { enabled?: boolean }
}
