import type { CodeHost, Repository } from '@millrace/forge'
import type { Access, Surroundings } from '../verb.ts'
import { type RemotePlace, readRemote, terminalAccess } from './access.ts'
import { guardHost, isTrusted } from './untrusted.ts'

/** With what the host is reached: what was handed in, else, on a terminal, the token that gh reads. */
export async function findAccess(
  { access, codeHost, env, run }: Pick<Surroundings, 'access' | 'codeHost' | 'env' | 'run'>,
  repository: Pick<Repository, 'remote'>,
): Promise<Access | undefined> {
  if (access || codeHost || run) return access
  if (!env['GH_TOKEN'] && !env['GITHUB_TOKEN']) return undefined
  return terminalAccess(await repository.remote(), env)
}

/** The repository on GitHub that the origin is, known without a token. */
export async function remotePlace(
  repository: Pick<Repository, 'remote'>,
  env: Surroundings['env'],
): Promise<RemotePlace | undefined> {
  const remote = await repository.remote()
  return remote === undefined ? undefined : readRemote(remote, env)
}

/** How often a call is repeated, and the first pause in milliseconds; what is left out is as patient as a job. */
interface Retry {
  times?: number
  baseMs?: number
}

/** The code host of a run or a terminal; a run that main does not trust can look and speak, and not act. */
export async function openHost(
  { codeHost: given, run }: Pick<Surroundings, 'codeHost' | 'run'>,
  access: Access | undefined,
  retry: Retry = {},
): Promise<CodeHost | undefined> {
  const codeHost = given ?? (access && (await openOnGitHub(access, retry)))
  return codeHost && run && !isTrusted(run) ? guardHost(codeHost, run) : codeHost
}

async function openOnGitHub(access: Access, retry: Retry): Promise<CodeHost> {
  const { openGitHub } = await import('@millrace/forge/github')
  return openGitHub({ ...access, retry })
}
