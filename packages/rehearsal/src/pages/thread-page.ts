import { html } from 'hono/html'
import { latestStatuses } from '../state/commit-status.ts'
import type { Issue } from '../state/issue.ts'
import type { PullRequest } from '../state/pull-request.ts'
import type { Repository } from '../state/repository.ts'
import { runStatus } from '../state/run.ts'
import { mark } from './mark.ts'
import { markdown } from './markdown.ts'
import { page } from './page.ts'

/** An issue or a pull request with all that stands on its page. */
export interface Thread {
  repository: Repository
  issue: Issue
  pull?: PullRequest
  /** `git diff` of the pull request. */
  diff?: string
}

/** The page of an issue or a pull request: what a reviewer looks at. `open` shows what is folded. */
export async function threadPage(thread: Thread, { open = false } = {}): Promise<string> {
  const { repository, issue, pull, diff } = thread
  const comments = [...repository.comments.values()].filter(comment => comment.issue === issue.number)
  const reviews = pull?.reviews ?? []
  const body = html`
<header>
  <h1>${issue.title} <small>#${issue.number}</small></h1>
  <p><span class="state ${stateOf(thread)}">${stateOf(thread)}</span>
  ${pull ? html`<b>${issue.author}</b> asks to merge <code>${pull.head.branch}</code> into <code>${pull.base.branch}</code>` : html`<b>${issue.author}</b> opened this issue`}
  ${issue.labels.map(label => html`<span class="label">${label}</span>`)}</p>
</header>
<article><p class="by"><b>${issue.author}</b> wrote</p>${markdown(issue.body ?? '*No description.*', { open })}</article>
${comments.map(
  ({ author, body: text }) =>
    html`<article><p class="by"><b>${author}</b> commented</p>${markdown(text, { open })}</article>`,
)}
${reviews.map(
  ({ author, state, body: text }) =>
    html`<section><p class="${state === 'APPROVED' ? 'good' : 'muted'}"><b>${author}</b> ${REVIEWS[state]}</p>${markdown(text)}</section>`,
)}
${pull ? checks(repository, pull) : ''}
${diff ? html`<section><h2>Files changed</h2><pre class="diff"><code>${diff.split('\n').map(line => html`<span class="${lineClass(line)}">${line}</span>`)}</code></pre></section>` : ''}
`
  return String(await page(`${issue.title} · #${issue.number}`, body))
}

const REVIEWS = {
  APPROVED: 'approved these changes',
  CHANGES_REQUESTED: 'requested changes',
  COMMENTED: 'reviewed',
  DISMISSED: 'approved an earlier head',
} as const

function stateOf({ issue, pull }: Thread): string {
  return pull?.merged ? 'merged' : issue.state
}

/** Statuses of the head, then the jobs of its runs. */
function checks(repository: Repository, pull: PullRequest) {
  const statuses = latestStatuses(repository.statuses, pull.head.sha)
  const jobs = [...repository.runs.values()]
    .filter(run => run.sha === pull.head.sha || run.sha === pull.testMerge)
    .flatMap(run => [...run.jobs.values()].map(job => ({ run, job })))
  if (statuses.length === 0 && jobs.length === 0)
    return html`<section><h2>Checks</h2><p class="muted">None.</p></section>`
  return html`<section><h2>Checks</h2><ul class="plain">
${statuses.map(({ state, context, description }) => html`<li><span class="${state === 'success' ? 'good' : 'bad'}">${state === 'success' ? '✓' : '✕'}</span> <b>${context}</b> <span class="muted">${description}</span></li>`)}
${jobs.map(({ run, job }) => html`<li><span class="${mark(job.state).tone}">${mark(job.state).sign}</span> <a href="/${repository.fullName}/actions/runs/${run.id}">${run.name.replace(/^.*\//, '')} / ${job.state.name}</a> <span class="muted">${job.state.conclusion ?? runStatus(run).status}</span></li>`)}
</ul></section>`
}

function lineClass(line: string): string {
  if (/^\+(?!\+\+ )/.test(line)) return 'add'
  if (/^-(?!-- )/.test(line)) return 'gone'
  return ''
}
