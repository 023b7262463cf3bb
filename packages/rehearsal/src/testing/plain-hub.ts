import { execFileSync } from 'node:child_process'
import type { Hub, HubEvent, JobState, Permissions } from '../hub.ts'

/** A hub without a server, for tests of the engine alone: one bare repository, events by hand. */
export interface PlainHub extends Hub {
  emit(event: Partial<HubEvent> & { name: string }): void
  jobs: JobState[]
  tokens: { token: string; permissions: Permissions; alive: boolean }[]
  secretValues: Record<string, string>
  variableValues: Record<string, string>
}

/** A hub over the bare repository `gitDir`, named `octo/demo`; main's tip is what events are about by default. */
export function openPlainHub(gitDir: string): PlainHub {
  const listeners: ((event: HubEvent) => void)[] = []
  const hub: PlainHub = {
    serverUrl: 'http://github.localhost:9',
    apiUrl: 'http://127.0.0.1:9/api/v3',
    jobs: [],
    tokens: [],
    secretValues: {},
    variableValues: {},
    gitDir: () => gitDir,
    onEvent: listener => void listeners.push(listener),
    mintJobToken({ permissions, jobId }) {
      const token = `ghs_test${jobId}`
      hub.tokens.push({ token, permissions, alive: true })
      return token
    },
    revoke(token) {
      for (const known of hub.tokens) if (known.token === token) known.alive = false
    },
    setJob: (_, state) => void hub.jobs.push(state),
    secrets: () => hub.secretValues,
    variables: () => hub.variableValues,
    emit(event) {
      const ref = event.ref ?? 'refs/heads/main'
      const sha = execFileSync('git', ['--git-dir', gitDir, 'rev-parse', ref], { encoding: 'utf8' }).trim()
      const payload = { repository: { default_branch: 'main' }, ...event.payload }
      const usual = {
        repository: 'octo/demo',
        ref,
        sha,
        actor: { login: 'ann', type: 'User' as const },
        startsRuns: true,
        needsApproval: false,
        fork: false,
      }
      for (const listener of listeners) listener({ ...usual, ...event, payload })
    },
  }
  return hub
}
