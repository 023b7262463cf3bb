import type { Ask } from './ask.ts'

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
