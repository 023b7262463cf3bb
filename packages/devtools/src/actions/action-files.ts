import { actionSpecs } from 'millrace'
import { renderAction, renderRootAction } from './render-action.ts'
import { renderPermissions } from './render-permissions.ts'
import { renderReadme } from './render-readme.ts'
import { renderActionsReference } from './render-reference.ts'

/** What is made from the six ActionSpecs. */
export const actionFiles = [
  { path: 'action.yml', render: renderRootAction },
  ...actionSpecs.flatMap(spec => [
    { path: `actions/${spec.name}/action.yml`, render: () => renderAction(spec) },
    { path: `actions/${spec.name}/README.md`, render: () => renderReadme(spec) },
  ]),
  { path: 'docs/reference/actions.md', render: renderActionsReference },
  { path: 'docs/how-to/permissions.md', render: renderPermissions },
]
