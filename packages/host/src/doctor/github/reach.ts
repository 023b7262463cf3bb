import type { Repository } from '@millrace/forge'
import { apiOf, findSlug, type Slug } from '../../github/server.ts'
import type { Access, Surroundings } from '../../verb.ts'
import { findToken, type Token, tokenOf } from './token-kind.ts'

/** Which repository to look at, and with what. */
export interface Reach {
  slug: Slug
  token: Token | undefined
  /** What the API is asked with; `undefined` without a token. */
  access: Access | undefined
}

/** In a workflow what its run says; on a terminal the remote and GH_TOKEN. `undefined` where there is no such repository. */
export async function findReach(
  repository: Repository | undefined,
  { access: given, env, run }: Pick<Surroundings, 'access' | 'env' | 'run'>,
): Promise<Reach | undefined> {
  const said = given && { GITHUB_SERVER_URL: given.serverUrl, GITHUB_REPOSITORY: given.repository }
  const slug = findSlug(await repository?.remote(), { ...env, ...said })
  if (slug === undefined) return undefined
  const isOfRun = run?.startsNothing ?? false
  const token = given ? tokenOf(given.token, 'the token', isOfRun) : findToken(env)
  const apiUrl = given?.apiUrl ?? apiOf(slug.server)
  const { server, owner, repo } = slug
  return {
    slug,
    token,
    access: token && { serverUrl: server.url, apiUrl, repository: `${owner}/${repo}`, token: token.value },
  }
}
