import type { Route } from '../route.ts'
import { accountRoutes } from './account.ts'
import { actionsSettingsRoutes } from './actions-settings.ts'
import { branchRoutes } from './branches.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { deploymentRoutes } from './deployments.ts'
import { dispatchRoutes } from './dispatches.ts'
import { environmentRoutes } from './environments.ts'
import { issueEventRoutes } from './issue-events.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { pullFileRoutes } from './pull-files.ts'
import { pullRoutes } from './pulls.ts'
import { refRoutes } from './refs.ts'
import { releaseAssetRoutes } from './release-assets.ts'
import { releaseRoutes } from './releases.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import { ruleRoutes } from './rules.ts'
import { runRoutes } from './runs.ts'
import { statusRoutes } from './statuses.ts'
import { workflowRoutes } from './workflows.ts'

/** Every route that the local GitHub has. Fixed parts come before places, so the order matters. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...repositoryRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...pullFileRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...issueEventRoutes,
  ...statusRoutes,
  ...commitRoutes,
  ...branchRoutes,
  ...refRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...ruleRoutes,
  ...contentRoutes,
  ...releaseRoutes,
  ...releaseAssetRoutes,
  ...dispatchRoutes,
  ...runRoutes,
  ...workflowRoutes,
  ...actionsSettingsRoutes,
]
