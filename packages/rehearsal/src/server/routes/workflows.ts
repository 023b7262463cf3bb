import { parse } from 'yaml'
import { readFileAt } from '../../state/commits.ts'
import { git } from '../../state/git.ts'
import type { Repository } from '../../state/repository.ts'
import type { World } from '../../state/world.ts'
import { page } from '../paging.ts'
import { notFound } from '../problem.ts'
import { ok, type RepositoryRoute } from '../route.ts'
import { workflowId } from '../views/run.ts'
import { apiOf, nodeId, pageOf } from '../views/urls.ts'

const WORKFLOWS = '/repos/{owner}/{repo}/actions/workflows'
const FOLDER = '.github/workflows'

export const workflowRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: WORKFLOWS,
    needs: { actions: 'read' },
    run: async call =>
      page(call, `/repos/${call.repository.fullName}/actions/workflows`, {
        entries: await workflowsOf(call.world, call.repository),
        view: workflow => workflow,
        wrap: (total_count, workflows) => ({ total_count, workflows }),
      }),
  },
  {
    method: 'GET',
    path: `${WORKFLOWS}/{workflow_id}`,
    needs: { actions: 'read' },
    run: async ({ world, repository, params }) => {
      const wanted = params['workflow_id']
      const workflow = (await workflowsOf(world, repository)).find(
        ({ id, path }) => String(id) === wanted || path === `${FOLDER}/${wanted}`,
      )
      if (workflow === undefined) throw notFound()
      return ok(workflow)
    },
  },
]

/** Workflow files of the default branch. */
async function workflowsOf(
  world: World,
  repository: Repository,
): Promise<{ id: number; path: string; [field: string]: unknown }[]> {
  const { gitDir, defaultBranch, createdAt } = repository
  const args = ['ls-tree', '-z', '--name-only', defaultBranch, `${FOLDER}/`]
  const listed = (await git(gitDir, args)).split('\0')
  const paths = listed.filter(path => /\.ya?ml$/.test(path))
  return await Promise.all(
    paths.map(async path => {
      const text = (await readFileAt(gitDir, defaultBranch, path)) ?? ''
      const id = workflowId(path)
      return {
        id,
        node_id: nodeId('Workflow', id),
        name: String((parse(text) as { name?: unknown } | null)?.name ?? path),
        path,
        state: 'active',
        created_at: createdAt,
        updated_at: createdAt,
        url: `${apiOf(world, repository)}/actions/workflows/${id}`,
        html_url: `${pageOf(world, repository)}/blob/${defaultBranch}/${path}`,
        badge_url: `${pageOf(world, repository)}/workflows/${encodeURIComponent(path)}/badge.svg`,
      }
    }),
  )
}
