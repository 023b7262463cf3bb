import type { Slug } from '../../github/server.ts'
import type { Finding } from '../check.ts'
import type { Ask } from './ask.ts'
import type { RepositoryFacts } from './case.ts'
import type { Token } from './token-kind.ts'

/** The token, and whether it reads the repository: nothing else can be asked where it does not. */
export async function openFacts(
  ask: Ask,
  { server, owner, repo }: Slug,
  token: Token,
): Promise<{ finding: Finding; facts: RepositoryFacts | undefined }> {
  const told = await ask('GET /repos/{owner}/{repo}', { owner, repo })
  const name = 'Token'
  const whose = `${token.from}, a token ${token.kind}`
  const renew = `export GH_TOKEN=$(gh auth token${server.kind === 'github.com' ? '' : ` --hostname ${server.host}`})`
  const refused = (seen: string, why: string) => ({
    finding: {
      name,
      state: 'missing',
      seen,
      why,
      click: 'Your picture → Settings → Developer settings → Personal access tokens',
      fix: renew,
    } as const,
    facts: undefined,
  })
  if (told.status === 401)
    return refused(`${whose}: not valid`, 'It has expired or was revoked: every call is refused.')
  if (told.status !== 200) {
    const why =
      'The repository is not there for it: private and not among the token’s, renamed, or without single sign-on.'
    return refused(`${whose}: ${owner}/${repo} can not be read (${told.status})`, why)
  }
  const facts = told.data as RepositoryFacts
  const scopes = told.headers['x-oauth-scopes']
  const isLimited = scopes !== undefined && !String(scopes).split(/,\s*/).includes('repo')
  if (token.kind === 'classic' && isLimited && facts.private) {
    return {
      finding: {
        name,
        state: 'missing',
        seen: `${whose} without the scope repo`,
        why: 'It can not push branches or open pull requests.',
        fix: 'gh auth refresh --scopes repo,workflow,read:packages',
      },
      facts,
    }
  }
  const may = facts.permissions?.admin ? ', admin' : facts.permissions?.push ? ', may push' : ', reads'
  return { finding: { name, state: 'ok', seen: `${whose}${token.kind === 'of this run' ? '' : may}` }, facts }
}

/** Where there is no token at all. */
export function noToken({ server }: Slug): Finding {
  return {
    name: 'Token',
    state: 'missing',
    seen: 'neither GH_TOKEN nor GITHUB_TOKEN is set: settings can not be looked at',
    why: 'GitHub tells settings only to those who may change them.',
    fix: `GH_TOKEN=$(gh auth token${server.kind === 'github.com' ? '' : ` --hostname ${server.host}`}) millrace doctor --github`,
  }
}
