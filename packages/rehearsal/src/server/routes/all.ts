import type { Route } from '../route.ts'
import { commentRoutes } from './comments.ts'
import { dispatchRoutes } from './dispatches.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import { statusRoutes } from './statuses.ts'

/** Every route that the local GitHub has. Fixed parts come before places, so order within a file matters. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...statusRoutes,
  ...dispatchRoutes,
]
