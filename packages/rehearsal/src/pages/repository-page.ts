import { html } from 'hono/html'
import type { Run } from '../engine/run.ts'
import type { Issue } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'
import { mark } from './mark.ts'
import { page } from './page.ts'

/** Runs that the page of a repository lists, newest first. */
const RUNS = 30

/** The front page of a repository: pull requests, issues, runs and what is deployed. */
export async function repositoryPage(repository: Repository, runs: readonly Run[]): Promise<string> {
  const at = `/${repository.fullName}`
  const issues = [...repository.issues.values()].reverse()
  const pulls = issues.filter(({ number }) => repository.pulls.has(number))
  const others = issues.filter(({ number }) => !repository.pulls.has(number))
  const line = (issue: Issue) => {
    const merged = repository.pulls.get(issue.number)?.merged !== undefined
    const kind = repository.pulls.has(issue.number) ? 'pull' : 'issues'
    return html`<li><span class="state small ${merged ? 'merged' : issue.state}">${merged ? 'merged' : issue.state}</span> <a href="${at}/${kind}/${issue.number}">${issue.title}</a> <span class="muted">#${issue.number} by ${issue.author}</span></li>`
  }
  const live = [...repository.deployments.values()].reverse()
  const body = html`
<header><h1>${repository.owner} / <b>${repository.name}</b></h1><p>${repository.private ? 'Private' : 'Public'} · <code>git clone ${at}.git</code></p></header>
${list('Pull requests', pulls.map(line))}
${list('Issues', others.map(line))}
${list(
  'Runs',
  [...runs]
    .reverse()
    .slice(0, RUNS)
    .map(
      run =>
        html`<li><span class="${mark(run).tone}">${mark(run).sign}</span> <a href="${at}/actions/runs/${run.id}">${run.title}</a> <span class="muted">${run.name} #${run.number}, ${run.event}, ${mark(run).word}</span></li>`,
    ),
)}
${list(
  'Deployments',
  live.map(
    ({ environment, description, sha, statuses }) =>
      html`<li><b>${environment}</b> ${description ?? ''} <span class="muted">${statuses.at(-1)?.state ?? 'no status'} at <code>${sha.slice(0, 7)}</code></span></li>`,
  ),
)}
`
  return String(await page(repository.fullName, body))
}

type Item = ReturnType<typeof html>

function list(title: string, items: readonly Item[]): Item {
  const content =
    items.length === 0 ? html`<p class="muted">None.</p>` : html`<ul class="plain">${[...items]}</ul>`
  return html`<section><h2>${title}</h2>${content}</section>`
}
