import { ok, type RepositoryRoute } from '../route.ts'
import { fullRepositoryView } from '../views/repository.ts'

export const repositoryRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: { metadata: 'read' },
    run: ({ world, repository, identity }) => ok(fullRepositoryView(world, repository, identity)),
  },
]
