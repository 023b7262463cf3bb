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
}

/** GitHub runs schedules of the default branch alone. */
export function openSchedules(start: Date): Schedules {
  const repositories = new Map<string, Record<string, unknown>>()
  let last = start
  return {
    saw(event) {
      const described = event.payload['repository']
      repositories.set(
        event.repository,
        (described ?? repositories.get(event.repository) ?? {}) as Record<string, unknown>,
      )
    },
    async due(hub, time) {
      const events: { at: Date; event: HubEvent }[] = []
      for (const [repository, described] of repositories) {
        const gitDir = hub.gitDir(repository)
        const ref = `refs/heads/${String(described['default_branch'] ?? 'main')}`
        const sha = await resolveRef(gitDir, ref)
        if (sha === undefined) continue
        for (const cron of await cronLines(gitDir, sha)) {
          const at = lastDue(cron, last, time)
          if (at !== undefined)
            events.push({ at, event: scheduleEvent({ repository, described, ref, sha, cron }) })
        }
      }
      last = time
      return events.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ event }) => event)
    },
  }
}

async function cronLines(gitDir: string, sha: string): Promise<string[]> {
  const lines = new Set<string>()
  for (const path of await listFiles(gitDir, sha, '.github/workflows')) {
    if (!/\.ya?ml$/.test(path)) continue
    const reading = await readWorkflow(path, await readBlob(gitDir, sha, path))
    if (reading.kind === 'workflow')
      for (const { cron } of reading.workflow.on.schedule ?? []) lines.add(cron)
  }
  return [...lines]
}

function scheduleEvent(of: {
  repository: string
  described: Record<string, unknown>
  ref: string
  sha: string
  cron: string
}): HubEvent {
  const { repository, described, ref, sha, cron } = of
  return {
    name: 'schedule',
    repository,
    ref,
    sha,
    actor: { login: repository.split('/')[0] ?? '', type: 'User' },
    payload: { schedule: cron, repository: described },
    startsRuns: true,
    needsApproval: false,
    fork: false,
  }
}
