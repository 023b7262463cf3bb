import { MillraceError } from '@millrace/contract'
import { listFiles, readBlob, resolveRef } from '../events/commits.ts'
import { lastDue } from '../events/cron.ts'
import type { Hub, HubEvent } from '../hub.ts'
import { readWorkflow } from './workflow.ts'

/** Schedules of all repositories that something happened in. */
export interface Schedules {
  /** Remembers what a repository is from its events. */
  saw(event: HubEvent): void
  /** Events of what came due since the last time that was asked, one for each cron line, oldest first. */
  due(hub: Pick<Hub, 'gitDir'>, time: Date): Promise<HubEvent[]>
  /** An event for each cron line of a workflow, due or not. MR5034 where it has none. */
  ofWorkflow(hub: Pick<Hub, 'gitDir'>, of: { repository: string; path: string }): Promise<HubEvent[]>
}

/** A cron line of a workflow file on the default branch, the only one whose schedules GitHub runs. */
interface Line {
  cron: string
  path: string
  event: HubEvent
}

export function openSchedules(start: Date): Schedules {
  const repositories = new Map<string, Record<string, unknown>>()
  let last = start

  const linesOf = async (hub: Pick<Hub, 'gitDir'>, repository: string): Promise<Line[]> => {
    const described = repositories.get(repository) ?? {}
    const gitDir = hub.gitDir(repository)
    const ref = `refs/heads/${String(described['default_branch'] ?? 'main')}`
    const sha = await resolveRef(gitDir, ref)
    if (sha === undefined) return []
    const lines = await cronLines(gitDir, sha)
    return lines.map(line => ({
      ...line,
      event: scheduleEvent({ repository, described, ref, sha, ...line }),
    }))
  }

  return {
    saw({ repository, payload }) {
      const known = payload['repository'] ?? repositories.get(repository) ?? {}
      repositories.set(repository, known as Record<string, unknown>)
    },
    async due(hub, time) {
      const lines = (await Promise.all([...repositories.keys()].map(it => linesOf(hub, it)))).flat()
      const due = lines.flatMap(({ cron, event }) => {
        const at = lastDue(cron, last, time)
        return at === undefined ? [] : [{ at: at.getTime(), event }]
      })
      last = time
      return due.sort((a, b) => a.at - b.at).map(({ event }) => event)
    },
    async ofWorkflow(hub, { repository, path }) {
      const lines = (await linesOf(hub, repository)).filter(line => line.path === path)
      if (lines.length > 0) return lines.map(({ event }) => event)
      throw new MillraceError('MR5034', { workflow: path, problem: 'it has no on.schedule' })
    },
  }
}

async function cronLines(gitDir: string, sha: string): Promise<{ cron: string; path: string }[]> {
  const paths = (await listFiles(gitDir, sha, '.github/workflows')).filter(path => /\.ya?ml$/.test(path))
  const readings = await Promise.all(
    paths.map(async path => readWorkflow(path, await readBlob(gitDir, sha, path))),
  )
  return readings.flatMap(reading => {
    if (reading.kind === 'broken') return []
    const { on, path } = reading.workflow
    return (on.schedule ?? []).map(({ cron }) => ({ cron, path }))
  })
}

function scheduleEvent(of: {
  repository: string
  described: Record<string, unknown>
  ref: string
  sha: string
  cron: string
  path: string
}): HubEvent {
  const { repository, described, ref, sha, cron, path } = of
  return {
    name: 'schedule',
    repository,
    ref,
    sha,
    actor: { login: repository.split('/')[0] ?? '', type: 'User' },
    payload: { schedule: cron, workflow: path, repository: described },
    startsRuns: true,
    needsApproval: false,
    fork: false,
  }
}
