import type { Client } from './client.ts'
import { refusalOf } from './refusal.ts'

/** True for an account that wrote what we may write over. */
export type IsOurs = (user: { login: string; type?: string } | null | undefined) => boolean

/**
 * Whose comments and issues are ours: those of the token's person, or of a bot. A job's token and an App's cannot ask
 * GitHub who they are over REST (`GET /user` is 403 for them); that an issue or comment of a bot with our marker is
 * another bot's is not to be expected, and people's are never written over.
 */
export function openAuthor(
  client: Client,
  { token, login }: { token: string; login?: string },
): () => Promise<IsOurs> {
  let asked: Promise<IsOurs> | undefined
  return () => {
    asked ??= askAuthor(client, { token, login })
    return asked
  }
}

async function askAuthor(
  { octokit }: Client,
  { token, login }: { token: string; login: string | undefined },
): Promise<IsOurs> {
  if (login !== undefined) return user => user?.login === login
  // Prefix of tokens of installations: those of jobs and Apps.
  if (token.startsWith('ghs_')) return isBot
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return user => user?.login === data.login
  } catch (error) {
    if (refusalOf(error)?.status === 403) return isBot
    throw error
  }
}

function isBot(user: Parameters<IsOurs>[0]): boolean {
  return user?.type === 'Bot'
}
