import type { Finding } from '../check.ts'
import { type GitHubCase, type GitHubCheck, unseen } from './case.ts'
import { ghLine } from './gh-line.ts'
import { isOurs } from './our-actions.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** The workflows that use our actions are on the default branch, run on it, and are not switched off. */
export const workflowsCheck: GitHubCheck = async about => {
  const { ask, owner, repo, workflows, facts } = about
  const own = workflows.filter(({ uses }) => uses.some(isOurs))
  if (own.length === 0) {
    const seen = 'no file of .github/workflows uses an action of Millrace'
    const why = 'Nothing runs by itself.'
    return [{ name: 'Workflows', state: 'missing', seen, why, fix: 'millrace init --github' }]
  }
  const told = await ask('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100 })
  if (told.status !== 200)
    return [...elsewhere(own, about), unseen('Workflows', { status: told.status, of: 'which are on' })]
  const known = (told.data as { workflows: Workflow[] }).workflows
  const findings = [...elsewhere(own, about), ...own.flatMap(file => judge(file, known, about))]
  if (findings.length > 0) return findings
  const names = own.map(({ path }) => fileName(path)).join(', ')
  return [{ name: 'Workflows', state: 'ok', seen: `active on ${facts.default_branch}: ${names}` }]
}

interface Workflow {
  id: number
  path: string
  state: string
}

const OFF: Readonly<Record<string, string>> = {
  disabled_inactivity: 'GitHub switched it off after 60 days without activity',
  disabled_manually: 'somebody switched it off',
  disabled_fork: 'switched off, as in every fork',
}

function judge(
  file: WorkflowFile,
  known: readonly Workflow[],
  { owner, repo, server, facts }: GitHubCase,
): Finding[] {
  const name = `Workflow ${fileName(file.path)}`
  const workflow = known.find(({ path }) => path === file.path)
  if (workflow === undefined || workflow.state === 'deleted') {
    const seen = `GitHub does not know it: it is not on ${facts.default_branch}`
    const why = 'Schedules and buttons are read from the default branch alone.'
    return [{ name, state: 'missing', seen, why, fix: `git push origin ${facts.default_branch}` }]
  }
  if (workflow.state === 'active') return []
  return [
    {
      name,
      state: 'missing',
      seen: OFF[workflow.state] ?? `its state is ${workflow.state}`,
      why: 'It starts neither by schedule nor by push.',
      click: `Actions → ${fileName(file.path)} → Enable workflow`,
      fix: ghLine(server, {
        method: 'PUT',
        path: `repos/${owner}/${repo}/actions/workflows/${workflow.id}/enable`,
      }),
    },
  ]
}

/** Workflows that wait for pushes to a branch that is not the default one. */
function elsewhere(own: readonly WorkflowFile[], { facts }: GitHubCase): Finding[] {
  return own.flatMap((file): Finding[] => {
    const branches = file.pushBranches
    if (
      branches === undefined ||
      branches.some(branch => branch === facts.default_branch || /[*?!+[]/.test(branch))
    )
      return []
    return [
      {
        name: `Workflow ${fileName(file.path)}`,
        state: 'missing',
        seen: `starts on pushes to ${branches.join(', ')}, the default branch is ${facts.default_branch}`,
        why: 'What is merged starts nothing.',
        click: 'Settings → General → Default branch',
        fix: `branches: [${facts.default_branch}]      in ${file.path}`,
      },
    ]
  })
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
