/** What GitHub answered. */
interface Answered {
  status: number
  data: unknown
}

/** The few calls that a release makes. A status that is not among `expected` is an error with GitHub's own words. */
export interface GitHubRest {
  /** `owner/name`. */
  repository: string
  call(
    method: string,
    path: string,
    options?: { body?: unknown; expected?: readonly number[] },
  ): Promise<Answered>
  upload(url: string, bytes: Uint8Array): Promise<Answered>
}

export function openGitHubRest(env: NodeJS.ProcessEnv, fetch = globalThis.fetch): GitHubRest {
  const {
    GITHUB_API_URL: api = 'https://api.github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
  } = env
  if (!repository || !token) throw new Error('GITHUB_REPOSITORY and GITHUB_TOKEN have to be set')
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
    'user-agent': 'millrace-release',
  }
  const ask = async (url: string, init: RequestInit, expected: readonly number[]): Promise<Answered> => {
    const answer = await fetch(url, init)
    const text = await answer.text()
    if (!expected.includes(answer.status))
      throw new Error(`${init.method} ${url}: ${answer.status} ${text.slice(0, 500)}`)
    return { status: answer.status, data: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    repository,
    call: (method, path, { body, expected = [200, 201, 204] } = {}) =>
      ask(
        `${api}/repos/${repository}/${path}`,
        {
          method,
          headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        },
        expected,
      ),
    upload: (url, bytes) =>
      ask(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/octet-stream' },
          body: Buffer.from(bytes),
        },
        [201],
      ),
  }
}
