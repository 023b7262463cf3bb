import { type GitHubCheck, unseen } from './case.ts'
import { ghLine } from './gh-line.ts'
import { GATES } from './main.ts'
import { readRules } from './read-rules.ts'

const name = 'Variable MILLRACE'
const click = 'Settings → Secrets and variables → Actions → Variables → New repository variable'

/** The switch: workflows do nothing until MILLRACE is on. A run sees it in its environment, others ask. */
export const variableCheck: GitHubCheck = async about => {
  const { ask, owner, repo, server, facts, env, token } = about
  const path = `repos/${owner}/${repo}/actions/variables`
  const told = await ask('GET /repos/{owner}/{repo}/actions/variables/{name}', {
    owner,
    repo,
    name: 'MILLRACE',
  })
  let value = told.status === 200 ? (told.data as { value: string }).value : undefined
  const isRun = token.kind === 'of this run'
  if (value === undefined && env['GITHUB_ACTIONS'] === 'true') value = env['MILLRACE']
  if (value === undefined && (isRun || told.status !== 404))
    return [unseen(name, { status: told.status, of: 'the switch', click })]
  if (value === undefined && facts.owner.type === 'Organization') {
    const shared = await ask('GET /repos/{owner}/{repo}/actions/organization-variables', {
      owner,
      repo,
      per_page: 30,
    })
    const { variables = [] } = (shared.status === 200 ? shared.data : {}) as {
      variables?: { name: string; value: string }[]
    }
    value = variables.find(variable => variable.name === 'MILLRACE')?.value
  }
  if (value === 'on') return [{ name, state: 'ok', seen: 'on' }]
  const rules = await readRules(about, facts.default_branch)
  const blocks = rules.kind === 'rules' && rules.rules.statuses.includes(GATES)
  return [
    {
      name,
      state: 'missing',
      seen: value ? `"${value.slice(0, 20)}", not "on"` : 'not set',
      why: `The workflows wait until it is on.${blocks ? ` Meanwhile nothing sets ${GATES}, which ${facts.default_branch} requires: no pull request can be merged.` : ''}`,
      click,
      // Setting a variable that is there is another call than making it.
      fix: ghLine(
        server,
        told.status === 200
          ? { method: 'PATCH', path: `${path}/MILLRACE`, body: { value: 'on' } }
          : { method: 'POST', path, body: { name: 'MILLRACE', value: 'on' } },
      ),
    },
  ]
}
