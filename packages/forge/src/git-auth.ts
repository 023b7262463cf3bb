/** Who commits, where Git's own config does not say. */
export interface Person {
  name: string
  email: string
}

/** A token for Git over HTTP to one server. It reaches git by its environment alone: never an argument, never a file. */
export interface GitAuth {
  /** `https://github.com`, without a slash at its end. */
  serverUrl: string
  token: string
  /** Who commits with it, where the clone's config names nobody; for a job's or an App's token the bot of GitHub Actions. */
  identity?: Person
}

/**
 * The bot that the job's own token acts as; 41898282 is its account on github.com. Commits of Git carry no signature,
 * so GitHub shows them as not verified: only its API signs for a bot.
 */
export const actionsBot: Person = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

/** Variables of `gitAuthEnvironment`, for simple-git's list of what it lets through. */
export const authVariables = [
  'GIT_CONFIG_COUNT',
  ...[0, 1, 2, 3].flatMap(index => [`GIT_CONFIG_KEY_${index}`, `GIT_CONFIG_VALUE_${index}`]),
]

/**
 * Config for commands that talk to the server. The empty value first drops the header that a checkout with
 * `persist-credentials` left in .git/config or in a file that it includes: of two, GitHub refuses both with 400.
 * No credential helper is asked, for it would wait for a person, and no hook runs, for it would see the token.
 */
export function gitAuthEnvironment({ serverUrl, token }: GitAuth): Record<string, string> {
  const header = `http.${serverUrl}/.extraheader`
  return {
    GIT_CONFIG_COUNT: '4',
    GIT_CONFIG_KEY_0: header,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: header,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic(token)}`,
    GIT_CONFIG_KEY_2: 'credential.helper',
    GIT_CONFIG_VALUE_2: '',
    GIT_CONFIG_KEY_3: 'core.hooksPath',
    GIT_CONFIG_VALUE_3: '/dev/null',
  }
}

/** Takes every spelling of a token out of a text. */
export function withoutToken(text: string, token: string | undefined): string {
  if (!token) return text
  return [basic(token), encodeURIComponent(token), token].reduce(
    (left, secret) => left.replaceAll(secret, '***'),
    text,
  )
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}
