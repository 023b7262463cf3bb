import { datasetPointerPath, stagePointerPath } from '@millrace/contract'
import type { CodeHost } from '@millrace/forge'
import { marker } from '@millrace/report'
import { allLabels } from '../../github/labels.ts'
import type { GitHubCase, GitHubFinding } from '../github/case.ts'
import { renderBody, type ShownBox, tickBoxes } from './body.ts'
import { boxesOf, type Evidence } from './boxes.ts'

/** Each project of a repository has an issue of its own. */
function markerOf({ prefix }: Pick<GitHubCase, 'prefix'>): string {
  return marker(prefix === '' ? 'setup' : `setup:${prefix.slice(0, -1)}`)
}

/** What became of the first-run issue. kept = a person closed it, and it stays closed. */
export interface KeptIssue {
  state: 'created' | 'updated' | 'unchanged' | 'closed' | 'done' | 'kept' | 'dry-run'
  /** Steps that are left, and all of them. */
  left: number
  of: number
  url?: string
  body: string
}

/**
 * Opens or updates the one issue that says what is left to set up, and closes it when nothing is and MILLRACE is on.
 * A tick that nobody but a person can know is left as it is. Without a code host nothing is written.
 */
export async function keepIssue(
  about: GitHubCase,
  findings: readonly GitHubFinding[],
  codeHost: Pick<CodeHost, 'openIssue' | 'closeIssue' | 'makeLabels'> | undefined,
): Promise<KeptIssue> {
  const before = await findIssue(about)
  const shown = tickBoxes(boxesOf(about), {
    findings,
    evidence: await readEvidence(about),
    before: before?.body ?? '',
  })
  const body = renderBody(shown, findings)
  const result = { left: shown.filter(({ ticked }) => !ticked).length, of: shown.length, body }
  if (codeHost === undefined) return { state: 'dry-run', ...result }
  if (before?.state === 'closed') return { state: 'kept', ...result, url: before.html_url }
  if (result.left === 0 && isOn(shown)) {
    const comment = 'All is set up: from here on data and models are pull requests.'
    const closed = await codeHost.closeIssue({ marker: markerOf(about), comment })
    return { state: closed ? 'closed' : 'done', ...result, ...(before && { url: before.html_url }) }
  }
  await codeHost.makeLabels(allLabels)
  const { written, url } = await codeHost.openIssue({
    marker: markerOf(about),
    title: about.prefix === '' ? 'Set up Millrace' : `Set up Millrace in ${about.prefix.slice(0, -1)}`,
    body,
    labels: ['millrace'],
  })
  return { state: written, ...result, url }
}

/** The last box that a setting holds: without it nothing runs, whatever else is ticked. */
function isOn(shown: readonly ShownBox[]): boolean {
  return shown.some(({ box, ticked }) => box.id === 'variable' && ticked)
}

interface Issue {
  state: 'open' | 'closed'
  body?: string | null
  html_url: string
}

/** The newest issue with our marker, open ones first. */
async function findIssue(about: GitHubCase): Promise<Issue | undefined> {
  const told = await about.ask('GET /repos/{owner}/{repo}/issues', {
    owner: about.owner,
    repo: about.repo,
    labels: 'millrace',
    state: 'all',
    per_page: 100,
  })
  const issues = told.status === 200 ? (told.data as Issue[]) : []
  const ours = issues.filter(({ body }) => body?.trimEnd().endsWith(markerOf(about)))
  return ours.find(({ state }) => state === 'open') ?? ours[0]
}

async function readEvidence({ config, repository }: GitHubCase): Promise<Evidence> {
  const tip = await repository.mainTip()
  const isThere = async (path: string) => (await repository.readAt(tip, path)) !== undefined
  const datasets = await Promise.all(
    [...(config?.datasets.keys() ?? [])].map(name => isThere(datasetPointerPath(name))),
  )
  const stages = [...(config?.models.values() ?? [])].flatMap(model =>
    [...model.stages.keys()].map(stage => stagePointerPath(model.name, stage)),
  )
  const promoted = await Promise.all(stages.map(isThere))
  const open = await repository.openProposals()
  return {
    proposed: datasets.includes(true) || open.some(({ key }) => key.kind === 'data'),
    datasets: datasets.length > 0 && !datasets.includes(false),
    promoted: promoted.includes(true),
  }
}
