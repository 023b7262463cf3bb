import { bug } from '@millrace/contract'
import type { CodeHost, Deployment } from '../code-host.ts'
import { clipDescription } from '../text-limits.ts'
import type { Client } from './client.ts'
import { makeOnce } from './make-once.ts'

/** Deployments, found again by the key in their payload. */
export function deployments(client: Client): Pick<CodeHost, 'setDeployment'> {
  const { octokit, owner, repo, patience } = client
  const { repos } = octokit.rest
  const place = { owner, repo }

  const find = async ({ key, commit, environment }: Deployment) => {
    const query = { ...place, sha: commit, environment, per_page: 100 }
    for await (const { data } of octokit.paginate.iterator(repos.listDeployments, query)) {
      const found = data.find(one => keyOf(one.payload) === key)
      if (found) return found
    }
    return undefined
  }

  const create = async (deployment: Deployment, description: string) => {
    const { data } = await repos.createDeployment({
      ...place,
      ref: deployment.commit,
      environment: deployment.environment,
      description,
      payload: { millrace: deployment.key },
      // The commit was merged and judged: nothing is merged now, and no other check of it counts again.
      auto_merge: false,
      required_contexts: [],
      production_environment: deployment.environment.endsWith('/production'),
    })
    if (!('id' in data)) throw bug('GitHub merged a branch for a deployment, which it was told not to')
    return data
  }

  return {
    setDeployment(deployment) {
      const description = clipDescription(deployment.description)
      const { state, url, environment, commit } = deployment
      const doing = {
        act: `write the deployment of ${environment}`,
        permissions: 'deployments: write',
        what: `commit ${commit.slice(0, 7)}`,
      }
      return client.call(doing, async () => {
        const made = await makeOnce<{ id: number }>(patience, {
          find: () => find(deployment),
          make: () => create(deployment, description),
        })
        const { id } = made.value
        const status = await makeOnce<true>(patience, {
          async find() {
            const all = await octokit.paginate(repos.listDeploymentStatuses, {
              ...place,
              deployment_id: id,
              per_page: 100,
            })
            const last = all.sort((left, right) => right.id - left.id)[0]
            const isSame =
              last?.state === state && last.description === description && (last.log_url || undefined) === url
            return isSame ? true : undefined
          },
          async make() {
            const log = url === undefined ? {} : { log_url: url }
            await repos.createDeploymentStatus({ ...place, deployment_id: id, state, description, ...log })
            return true
          },
        })
        if (made.isNew) return 'created'
        return status.isNew ? 'updated' : 'unchanged'
      })
    },
  }
}

/** GitHub gives a payload back as the object that it was, or as its JSON. */
function keyOf(payload: unknown): unknown {
  if (typeof payload === 'object' && payload !== null) return (payload as { millrace?: unknown }).millrace
  if (typeof payload !== 'string' || !payload.startsWith('{')) return undefined
  try {
    return keyOf(JSON.parse(payload) as unknown)
  } catch (error) {
    // Another tool's payload may be any text.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
