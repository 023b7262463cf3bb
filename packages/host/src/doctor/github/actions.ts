import type { Finding } from '../check.ts'
import { type GitHubCheck, unseen } from './case.ts'
import { ghLine } from './gh-line.ts'

const click = 'Settings → Actions → General → Actions permissions'

/** Actions are on, and what the workflows use is allowed to run. */
export const actionsCheck: GitHubCheck = async ({ ask, owner, repo, server, workflows }) => {
  const name = 'Actions'
  const path = `repos/${owner}/${repo}/actions/permissions`
  const told = await ask('GET /repos/{owner}/{repo}/actions/permissions', { owner, repo })
  if (told.status !== 200)
    return [unseen(name, { status: told.status, of: 'whether Actions may run', click })]
  const policy = told.data as { enabled: boolean; allowed_actions?: string; sha_pinning_required?: boolean }
  if (!policy.enabled) {
    const fix = ghLine(server, { method: 'PUT', path, body: { enabled: true, allowed_actions: 'all' } })
    return [{ name, state: 'missing', seen: 'switched off', why: 'No workflow runs.', click, fix }]
  }
  const used = [...new Set(workflows.flatMap(({ uses }) => uses.map(use => use.repository)))]
  const foreign = used.filter(repository => repository.split('/')[0]?.toLowerCase() !== owner.toLowerCase())
  const pins = policy.sha_pinning_required ? ', pinned by commit' : ''
  if (policy.allowed_actions === undefined || policy.allowed_actions === 'all' || foreign.length === 0)
    return [{ name, state: 'ok', seen: `on, ${policy.allowed_actions ?? 'all'} actions allowed${pins}` }]
  const blocked = (refused: readonly string[], selected?: SelectedActions): Finding => {
    const patterns = refused.map(repository => `${repository}*`)
    const selecting = selected
      ? []
      : [{ method: 'PUT', path, body: { enabled: true, allowed_actions: 'selected' } } as const]
    const allowed = {
      github_owned_allowed: true,
      verified_allowed: selected?.verified_allowed ?? false,
      patterns_allowed: [...new Set([...(selected?.patterns_allowed ?? []), ...patterns])],
    }
    const calls = [...selecting, { method: 'PUT', path: `${path}/selected-actions`, body: allowed } as const]
    return {
      name,
      state: 'missing',
      seen: `not allowed to run: ${refused.join(', ')}`,
      why: 'A workflow that uses an action outside the policy ends before its first step.',
      click: `${click} → Allow specified actions: ${patterns.join(', ')}`,
      fix: calls.map(call => ghLine(server, call)).join(' && '),
    }
  }
  if (policy.allowed_actions === 'local_only') return [blocked(foreign)]

  const chosen = await ask('GET /repos/{owner}/{repo}/actions/permissions/selected-actions', { owner, repo })
  if (chosen.status !== 200)
    return [unseen(name, { status: chosen.status, of: 'which actions are allowed', click })]
  const selected = chosen.data as SelectedActions
  const refused = foreign.filter(repository => !admits(selected, repository))
  if (refused.length > 0) return [blocked(refused, selected)]
  return [{ name, state: 'ok', seen: `on, selected actions allowed, ours among them${pins}` }]
}

interface SelectedActions {
  github_owned_allowed?: boolean
  verified_allowed?: boolean
  patterns_allowed?: readonly string[]
}

/** Patterns are `owner/name[/path]@ref` with `*` for any characters; GitHub's own actions have a switch. */
function admits(selected: SelectedActions, repository: string): boolean {
  const [owner] = repository.toLowerCase().split('/')
  if (selected.github_owned_allowed && (owner === 'actions' || owner === 'github')) return true
  return (selected.patterns_allowed ?? []).some(pattern => {
    const parts = pattern.toLowerCase().split('*').map(literal)
    return new RegExp(`^${parts.join('.*')}$`).test(
      `${repository.toLowerCase()}/actions/any@${'0'.repeat(40)}`,
    )
  })
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
