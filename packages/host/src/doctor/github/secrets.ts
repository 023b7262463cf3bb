import { type GitHubCheck, unseen } from './case.ts'

const name = 'Secrets'
const click = 'Settings → Secrets and variables → Actions → New repository secret'

/** Secrets that workflows name exist, here or in the organisation; values are never asked for. */
export const secretsCheck: GitHubCheck = async ({ ask, owner, repo, facts, workflows }) => {
  const named = new Map(
    workflows.flatMap(({ path, secrets }) => secrets.map(secret => [secret, path] as const)),
  )
  if (named.size === 0) return [{ name, state: 'ok', seen: 'none is used: the job’s own token does it all' }]
  const told = await ask('GET /repos/{owner}/{repo}/actions/secrets', { owner, repo, per_page: 100 })
  if (told.status !== 200)
    return [
      unseen(name, { status: told.status, of: `whether ${[...named.keys()].join(', ')} are set`, click }),
    ]
  const isOrganization = facts.owner.type === 'Organization'
  const shared = isOrganization
    ? await ask('GET /repos/{owner}/{repo}/actions/organization-secrets', { owner, repo, per_page: 100 })
    : undefined
  const known = new Set([told, ...(shared?.status === 200 ? [shared] : [])].flatMap(namesOf))
  const lacking = [...named].filter(([secret]) => !known.has(secret))
  if (lacking.length === 0) return [{ name, state: 'ok', seen: `set: ${[...named.keys()].join(', ')}` }]
  return lacking.map(([secret, path]) => ({
    name,
    // An environment may hold it: its secrets are not among these.
    state: 'attention' as const,
    seen: `${secret} is named in ${path} and not set here`,
    why: 'A secret that is not set is an empty text.',
    click,
    fix: `gh secret set ${secret} --repo ${owner}/${repo}`,
  }))
}

function namesOf({ data }: { data: unknown }): string[] {
  const { secrets = [] } = data as { secrets?: readonly { name: string }[] }
  return secrets.map(secret => secret.name.toUpperCase())
}
