import { actionSpecs } from 'millrace'
import { renderAction, renderRootAction } from './render-action.ts'

/** What is made from the six ActionSpecs. */
export const actionFiles = [
  { path: 'action.yml', render: renderRootAction },
  ...actionSpecs.map(spec => ({
    path: `actions/${spec.name}/action.yml`,
    render: () => renderAction(spec),
  })),
]
