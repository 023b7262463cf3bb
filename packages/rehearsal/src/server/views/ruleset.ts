import type { Repository } from '../../state/repository.ts'
import type { Ruleset } from '../../state/ruleset.ts'
import type { World } from '../../state/world.ts'
import { apiOf, nodeId, pageOf } from './urls.ts'

/** The rules of a ruleset, each as GitHub lists it. */
export function ruleViews(ruleset: Ruleset): Record<string, unknown>[] {
  const { pullRequest, statuses } = ruleset
  const rules: Record<string, unknown>[] = []
  if (ruleset.noDeletion) rules.push({ type: 'deletion' })
  if (ruleset.noForcePush) rules.push({ type: 'non_fast_forward' })
  if (pullRequest !== undefined) {
    rules.push({
      type: 'pull_request',
      parameters: {
        required_approving_review_count: pullRequest.approvals,
        dismiss_stale_reviews_on_push: pullRequest.dismissStale,
        require_code_owner_review: pullRequest.codeOwners,
        require_last_push_approval: pullRequest.lastPushApproval,
        required_review_thread_resolution: false,
        allowed_merge_methods: pullRequest.mergeMethods,
      },
    })
  }
  if (statuses !== undefined) {
    rules.push({
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: statuses.strict,
        do_not_enforce_on_create: false,
        required_status_checks: statuses.contexts.map(context => ({ context })),
      },
    })
  }
  return rules
}

/** `repository-ruleset` as lists have it: without its rules. */
export function rulesetView(world: World, repository: Repository, ruleset: Ruleset): Record<string, unknown> {
  const href = `${apiOf(world, repository)}/rulesets/${ruleset.id}`
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    bypass_actors: [],
    current_user_can_bypass: 'never',
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: { self: { href }, html: { href: `${pageOf(world, repository)}/rules/${ruleset.id}` } },
    conditions: { ref_name: { include: ruleset.include, exclude: [] } },
    created_at: ruleset.createdAt,
    updated_at: ruleset.createdAt,
  }
}
