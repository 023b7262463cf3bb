import { readFile } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { html } from 'hono/html'
import type { JobRun, Run } from '../engine/run.ts'
import { mark } from './mark.ts'
import { markdown } from './markdown.ts'
import { page } from './page.ts'

/** Lines of a log's end that a page shows. */
const TAIL = 200

/** The page of a run: its jobs with their steps, annotations and the end of their logs, and the summary as rendered Markdown. */
export async function runPage(run: Run, { open = false } = {}): Promise<string> {
  const { tone, sign, word } = mark(run)
  const ran = run.jobs.filter(job => job.conclusion !== 'skipped')
  const logs = await Promise.all(ran.map(async job => ({ job, tail: await tailOf(job) })))
  const body = html`
<header>
  <h1><span class="${tone}">${sign}</span> ${run.title} <small>${run.name} #${run.number}</small></h1>
  <p>${word}, started by <b>${run.event}</b> of <b>${run.actor.login}</b> on <code>${run.branch ?? run.ref}</code> at <code>${run.sha.slice(0, 7)}</code></p>
</header>
${run.problem === undefined ? '' : html`<section class="bad">${run.problem}</section>`}
<section><h2>Jobs</h2><ul class="plain">${run.jobs.map(job => html`<li><span class="${mark(job).tone}">${mark(job).sign}</span> ${job.name} <span class="muted">${mark(job).word}${job.seconds > 0 ? ` in ${job.seconds.toFixed(1)} s` : ''}</span></li>`)}</ul></section>
${annotations(ran)}
${ran.filter(job => job.summary.trim() !== '').map(job => html`<article><p class="by"><b>${job.name}</b> summary</p>${markdown(job.summary, { open, breaks: false })}</article>`)}
${run.artifacts.length === 0 ? '' : html`<section><h2>Artifacts</h2><ul class="plain">${run.artifacts.map(({ name, size }) => html`<li>${name} <span class="muted">${size} bytes</span></li>`)}</ul></section>`}
${logs.map(({ job, tail }) => (tail === undefined ? '' : html`<section><details><summary>Log of ${job.name}</summary><pre><code>${tail}</code></pre></details></section>`))}
`
  return String(await page(`${run.title} · ${run.name} #${run.number}`, body))
}

function annotations(jobs: readonly JobRun[]) {
  const all = jobs.flatMap(job => job.annotations.map(it => ({ ...it, job: job.name })))
  if (all.length === 0) return ''
  return html`<section><h2>Annotations</h2><ul class="plain">${all.map(
    ({ level, message, title, file, line, job }) =>
      html`<li><span class="${level === 'failure' ? 'bad' : 'muted'}">${level}</span> <b>${title ?? job}</b> ${file === undefined ? '' : html`<code>${file}${line === undefined ? '' : `:${line}`}</code>`} <span class="lines">${message}</span></li>`,
  )}</ul></section>`
}

/** The last lines of a job's log without colours; nothing where the job has not written one. */
async function tailOf(job: JobRun): Promise<string | undefined> {
  if (job.log === undefined) return undefined
  const text = await readFile(job.log, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const lines = stripVTControlCharacters(text).trimEnd().split('\n')
  const left = lines.length - TAIL
  return [...(left > 0 ? [`… ${left} lines before`] : []), ...lines.slice(-TAIL)].join('\n')
}
