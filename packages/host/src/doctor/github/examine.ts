import type { Finding } from '../check.ts'
import { findingOf } from '../finding-of.ts'
import { actionsCheck } from './actions.ts'
import { branchesCheck } from './branches.ts'
import type { FindingId, GitHubCase, GitHubCheck, GitHubFinding } from './case.ts'
import { clockCheck } from './clock.ts'
import { codeownersCheck } from './codeowners.ts'
import { environmentsCheck } from './environments.ts'
import { mainCheck } from './main.ts'
import { issuesCheck, mergingCheck } from './merging.ts'
import type { Opened } from './open-case.ts'
import { packageCheck } from './package.ts'
import { judgePermissions } from './permissions.ts'
import { judgePins } from './pins.ts'
import { pullRequestsCheck } from './pull-requests.ts'
import { secretsCheck } from './secrets.ts'
import { serverCheck } from './server-check.ts'
import { jobsOf, judgeTemplate, templateWorkflows } from './template-check.ts'
import { variableCheck } from './variable.ts'
import { workflowsCheck } from './workflows.ts'

/** In the order in which they are shown. */
const checks: readonly (readonly [FindingId, GitHubCheck])[] = [
  ['server', serverCheck],
  ['clock', clockCheck],
  ['actions', actionsCheck],
  ['pull-requests', pullRequestsCheck],
  ['codeowners', codeownersCheck],
  ['main', mainCheck],
  ['branches', branchesCheck],
  ['merging', mergingCheck],
  ['issues', issuesCheck],
  ['workflows', workflowsCheck],
  ['variable', variableCheck],
  ['secrets', secretsCheck],
  ['environments', environmentsCheck],
  ['package', packageCheck],
]

/** What is found in a repository on GitHub and in its workflow files, in order. A check that fails is a finding too. */
export async function examineGitHub({
  findings,
  workflows,
  prefix,
  about,
}: Opened): Promise<GitHubFinding[]> {
  const [settings, files] = await Promise.all([about ? askAll(about) : [], lookAtFiles(workflows, prefix)])
  return [...findings.map(finding => ({ id: 'token' as const, ...finding })), ...settings, ...files]
}

async function askAll(about: GitHubCase): Promise<GitHubFinding[]> {
  const found = await Promise.all(
    checks.map(async ([id, check]) => {
      const findings = await check(about).catch((error: unknown): readonly Finding[] => [
        findingOf(id, error),
      ])
      return findings.map(finding => ({ id, ...finding }))
    }),
  )
  return found.flat()
}

async function lookAtFiles(workflows: Opened['workflows'], prefix: string): Promise<GitHubFinding[]> {
  const template = await templateWorkflows(prefix)
  return [
    ...judgePins(workflows).map(finding => ({ id: 'pins' as const, ...finding })),
    ...judgePermissions(workflows, jobsOf(template)).map(finding => ({
      id: 'permissions' as const,
      ...finding,
    })),
    ...judgeTemplate(workflows, template).map(finding => ({ id: 'template' as const, ...finding })),
  ]
}
