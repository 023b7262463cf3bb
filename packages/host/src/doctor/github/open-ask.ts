import type { Ask } from './ask.ts'

const SECONDS = 20

/** Asks GitHub's REST API at an address, with a token. Names in `{braces}` go into the path, the rest into the query. */
export function openAsk(apiUrl: string, token: string): Ask {
  return async (route, params) => {
    const query = new URLSearchParams()
    for (const [key, value] of Object.entries(params)) query.set(key, String(value))
    const path = route.slice('GET '.length).replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = query.get(key) ?? ''
      query.delete(key)
      // A path of a file keeps its slashes; a branch and the name of a package do not.
      return key === 'path' ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)
    })
    const answer = await fetch(`${apiUrl}${path}${query.size > 0 ? `?${query}` : ''}`, {
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'millrace-doctor',
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(SECONDS * 1000),
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
    return {
      status: answer.status,
      data: isJson ? (JSON.parse(text) as unknown) : undefined,
      headers: Object.fromEntries(answer.headers),
    }
  }
}

/**
 * What the token of a run may ask without more permissions than `contents` and `issues`; the rest it could only be
 * refused, so it is not sent.
 */
const OF_RUN = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/codeowners/errors',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
]

/** The same for the token of a run, which keeps to what its job declares. */
export function withinRun(ask: Ask): Ask {
  return async (route, params) =>
    OF_RUN.includes(route)
      ? ask(route, params)
      : { status: 403, data: { message: 'Not asked: the token of a run may not see it.' }, headers: {} }
}
