import type { Run } from '../engine/run.ts'
import type { PullSummary } from './rehearsed-person.ts'

const SIGNS: Readonly<Record<string, string>> = {
  success: '✓',
  failure: '✗',
  cancelled: '◌',
  skipped: '–',
  action_required: '?',
}

/** A run and its jobs, as lines of a tree. Skipped jobs are left out where others ran. */
export function showRun(run: Run): string[] {
  const head = `${sign(run)} ${file(run.workflow)} #${run.number} (${run.event}) ${run.title}`
  const ran = run.jobs.filter(job => job.conclusion !== 'skipped')
  const jobs = ran.map((job, index) => {
    const branch = index === ran.length - 1 ? '└─' : '├─'
    const seconds = job.seconds > 0 ? ` ${job.seconds.toFixed(1)} s` : ''
    const why =
      job.conclusion === 'failure'
        ? failure(
            job.annotations.map(it => it.message),
            job.log,
          )
        : ''
    return `  ${branch} ${sign(job)} ${job.name}${seconds}${why}`
  })
  return [head, ...(run.problem === undefined ? [] : [`  └─ ${run.problem}`]), ...jobs]
}

/** Open pull requests first, as lines. */
export function showPulls(pulls: readonly PullSummary[]): string[] {
  const order = ['open', 'merged', 'closed']
  return [...pulls]
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.number - b.number)
    .map(({ number, title, branch, state }) => `#${number} ${state} ${branch}: ${title}`)
}

function sign({ status, conclusion }: { status: string; conclusion?: string }): string {
  if (conclusion !== undefined) return SIGNS[conclusion] ?? '?'
  return status === 'waiting' ? '?' : '…'
}

function file(path: string): string {
  return path.replace(/^\.github\/workflows\//, '')
}

function failure(messages: readonly string[], log: string | undefined): string {
  const first = messages[0]?.split('\n')[0] ?? ''
  return `${first === '' ? '' : `: ${first}`}${log === undefined ? '' : ` (${log})`}`
}
