import type { Finding } from '../check.ts'
import { type GitHubCase, type GitHubCheck, unseen } from './case.ts'
import { ghLine } from './gh-line.ts'

const name = 'Pull requests'
const click =
  'Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests'

/** May workflows open pull requests, and what their token may do where a workflow does not say. */
export const pullRequestsCheck: GitHubCheck = async about => {
  const { ask, owner, repo, server } = about
  const told = await ask('GET /repos/{owner}/{repo}/actions/permissions/workflow', { owner, repo })
  if (told.status !== 200) return [await judgeByEvidence(about, told.status)]
  const set = told.data as { default_workflow_permissions: string; can_approve_pull_request_reviews: boolean }
  const path = `repos/${owner}/${repo}/actions/permissions/workflow`
  const findings: Finding[] = []
  if (set.can_approve_pull_request_reviews)
    findings.push({ name, state: 'ok', seen: 'workflows may open them' })
  else {
    findings.push({
      name,
      state: 'missing',
      seen: 'workflows may not open them',
      why: 'Versions, promotions and rollbacks are pull requests that a workflow opens. Where the organisation forbids it, its owner allows it first.',
      click,
      fix: ghLine(server, {
        method: 'PUT',
        path,
        body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
      }),
    })
  }
  if (set.default_workflow_permissions !== 'read') {
    findings.push({
      name: 'Default permissions',
      state: 'attention',
      seen: 'a workflow that names no permissions may write everything',
      why: 'Ours name theirs; the next one that somebody adds may not.',
      click: 'Settings → Actions → General → Workflow permissions → Read repository contents',
      fix: ghLine(server, { method: 'PUT', path, body: { default_workflow_permissions: 'read' } }),
    })
  }
  return findings
}

/** A token of a run may not read the setting, but a pull request by the bot proves it. */
async function judgeByEvidence({ ask, owner, repo }: GitHubCase, status: number): Promise<Finding> {
  const told = await ask('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'all', per_page: 50 })
  const pulls = told.status === 200 ? (told.data as { number: number; user?: { login?: string } }[]) : []
  const own = pulls.find(({ user }) => user?.login === 'github-actions[bot]')
  if (own) return { name, state: 'ok', seen: `workflows may open them: #${own.number} is one` }
  return unseen(name, { status, of: 'whether workflows may open them', click })
}
