import { type Config, readConfig } from '@millrace/config'
import type { Repository } from '@millrace/forge'
import { serverOf } from '../../github/server.ts'
import type { Ask } from './ask.ts'
import type { GitHubCase, RepositoryFacts } from './case.ts'
import { tokenOf } from './token-kind.ts'
import { readWorkflow, type WorkflowFile } from './workflow-file.ts'

/** Answers by route, or by route and branch: a status alone, or what a 200 holds. */
export type Answers = Readonly<Record<string, number | object | { status: number; data: unknown }>>

/** Answers from a table; what stands in none is 404. Keeps what was asked. */
export function tableAsk(answers: Answers): Ask & { asked: string[] } {
  const asked: string[] = []
  const ask: Ask = async (route, params) => {
    const key = `${route} ${String(params['branch'] ?? params['name'] ?? '')}`.trim()
    asked.push(key)
    const answer = answers[key] ?? answers[route] ?? 404
    if (typeof answer === 'number') return { status: answer, data: { message: 'No' }, headers: {} }
    const { status, data } = 'status' in answer && 'data' in answer ? answer : { status: 200, data: answer }
    return { status: Number(status), data, headers: {} }
  }
  return Object.assign(ask, { asked })
}

export const CONFIG = `project: flights
store: { driver: oci, public: true }
datasets:
  flights: { source: { files: source/*.csv }, time: date }
models:
  delay:
    spine: features/flights.sql
    label: { column: late, time: date, delay: 1 day }
    features: [{ columns: [hour] }]
    train: { project: train, command: [python, train.py] }
    gates: { auc: { min: 0.6 } }
    stages: { production: { target: publish } }
`

export const FACTS: RepositoryFacts = {
  private: false,
  default_branch: 'main',
  owner: { login: 'acme', type: 'Organization' },
  archived: false,
  has_issues: true,
  permissions: { admin: true, push: true },
  allow_merge_commit: true,
  allow_squash_merge: true,
  allow_rebase_merge: false,
  delete_branch_on_merge: true,
}

/** A ruleset under which nothing is off. */
export const GOOD_RULES = [
  {
    type: 'pull_request',
    ruleset_id: 7,
    parameters: { require_code_owner_review: true, dismiss_stale_reviews_on_push: true },
  },
  {
    type: 'required_status_checks',
    ruleset_id: 7,
    parameters: { required_status_checks: [{ context: 'millrace/gates' }] },
  },
]

/** Settings under which nothing is off. */
const GOOD: Answers = {
  'GET /repos/{owner}/{repo}': FACTS,
  'GET /repos/{owner}/{repo}/actions/permissions': { enabled: true, allowed_actions: 'all' },
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': {
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  },
  'GET /repos/{owner}/{repo}/codeowners/errors': { errors: [] },
  'GET /repos/{owner}/{repo}/rules/branches/{branch} main': GOOD_RULES,
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': [],
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': { name: 'main', bypass_actors: [] },
  'GET /repos/{owner}/{repo}/actions/variables/{name} MILLRACE': { name: 'MILLRACE', value: 'on' },
  'GET /orgs/{org}/packages/{package_type}/{package_name}': {
    visibility: 'private',
    repository: { full_name: 'acme/flights' },
  },
  'GET /repos/{owner}/{repo}/environments': { environments: [] },
  'GET /repos/{owner}/{repo}/actions/workflows': {
    workflows: [{ id: 11, path: '.github/workflows/pipeline.yml', state: 'active' }],
  },
}

export const PIN = 'ab'.repeat(20)

/** A workflow with one job that trains. */
export function workflow({
  path = '.github/workflows/pipeline.yml',
  permissions = 'contents: read, packages: write',
  text = '',
} = {}): WorkflowFile {
  const lines = [
    'on: { push: { branches: [main] } }',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    `    permissions: { ${permissions} }`,
    '    steps:',
    `      - uses: actions/checkout@${PIN} # v7`,
    `      - uses: millrace/millrace/actions/train@${PIN} # v1.2.0`,
  ]
  const read = readWorkflow(path, text || lines.join('\n'))
  if (read === undefined) throw new TypeError('not a workflow')
  return read
}

/** A repository in memory: files of main's tip, by their path from the top. */
function filesRepository(files: Readonly<Record<string, string>>, prefix = ''): Repository {
  const up = prefix.split('/').length - 1
  return {
    prefix,
    mainTip: async () => 'f'.repeat(40),
    readAt: async (_: string, path: string) =>
      files[path.startsWith('../') ? path.replace('../'.repeat(up), '') : `${prefix}${path}`],
    openProposals: async () => [],
  } as unknown as Repository
}

/** A project on GitHub under which nothing is off, but for what is given. */
export function githubCase({
  answers = {},
  files = { '.github/CODEOWNERS': '/models/ @acme/ml\n/.github/ @acme/ml\n' },
  ...given
}: Partial<GitHubCase> & { answers?: Answers; files?: Readonly<Record<string, string>> } = {}): GitHubCase {
  const prefix = given.prefix ?? ''
  const config: Config = readConfig({ text: CONFIG, file: 'millrace.yaml' })
  return {
    server: serverOf('https://github.com'),
    owner: 'acme',
    repo: 'flights',
    ask: tableAsk({ ...GOOD, ...answers }),
    token: tokenOf('ghp_x', 'GH_TOKEN'),
    facts: FACTS,
    config,
    repository: filesRepository(files, prefix),
    prefix,
    workflows: [workflow()],
    env: {},
    now: () => new Date('2026-11-22T16:00:00Z'),
    ...given,
  }
}
