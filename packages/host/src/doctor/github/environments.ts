import type { Finding } from '../check.ts'
import { type GitHubCheck, unseen } from './case.ts'

const name = 'Environments'

/** Environments of the stages: the first deployment makes them; rules on one hold back only jobs that name it. */
export const environmentsCheck: GitHubCheck = async ({ ask, owner, repo, config, workflows }) => {
  const told = await ask('GET /repos/{owner}/{repo}/environments', { owner, repo, per_page: 100 })
  if (told.status === 404) return [{ name, state: 'ok', seen: 'none: the first deployment makes them' }]
  if (told.status !== 200) return [unseen(name, { status: told.status, of: 'environments' })]
  const { environments = [] } = told.data as { environments?: Environment[] }
  const stages = [...(config?.models.values() ?? [])].flatMap(model =>
    [...model.stages.keys()].map(stage => `${model.name}/${stage}`),
  )
  const named = new Set(workflows.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? [])))
  const there = environments.filter(environment => stages.includes(environment.name))
  const idle = there.filter(
    environment => (environment.protection_rules ?? []).length > 0 && !named.has(environment.name),
  )
  const findings = idle.map(
    (environment): Finding => ({
      name,
      state: 'attention',
      seen: `rules of ${environment.name} hold nothing back: no job names it`,
      why: 'The gate is the review of the promotion. A wait or a reviewer here acts only on jobs with environment:.',
      click: `Settings → Environments → ${environment.name}`,
    }),
  )
  if (findings.length > 0) return findings
  const seen =
    there.length > 0
      ? there.map(environment => environment.name).join(', ')
      : 'none yet: the first deployment makes them'
  return [{ name, state: 'ok', seen }]
}

interface Environment {
  name: string
  protection_rules?: readonly unknown[]
}
