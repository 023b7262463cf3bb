import type { Repository } from '@millrace/forge'
import type { Surroundings } from '../../verb.ts'
import type { Ask } from './ask.ts'
import { openAsk } from './open-ask.ts'
import { apiOf, findSlug, type Slug } from './server.ts'
import { findToken, type Token, tokenOf } from './token-kind.ts'

/** Which repository to look at, and with what. */
export interface Reach {
  slug: Slug
  token: Token | undefined
  openAsk: (token: Token) => Ask
}

/** In a workflow what its run says; on a terminal the remote and GH_TOKEN. `undefined` where there is no such repository. */
export async function findReach(
  repository: Repository | undefined,
  { access, env, run }: Pick<Surroundings, 'access' | 'env' | 'run'>,
): Promise<Reach | undefined> {
  const said = access && { GITHUB_SERVER_URL: access.serverUrl, GITHUB_REPOSITORY: access.repository }
  const slug = findSlug(await repository?.remote(), { ...env, ...said })
  if (slug === undefined) return undefined
  const isOfRun = run?.startsNothing ?? false
  const token = access ? tokenOf(access.token, 'the token', isOfRun) : findToken(env)
  return { slug, token, openAsk: ({ value }) => openAsk(access?.apiUrl ?? apiOf(slug.server), value) }
}
