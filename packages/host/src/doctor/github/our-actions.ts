import type { ActionSpec } from '../../action/action-spec.ts'
import { actionSpecs } from '../../action/action-specs.ts'
import { ACTIONS_REPOSITORY } from '../../init/render-pins.ts'
import type { Use } from './workflow-file.ts'

/** The action of ours that a line uses, from our repository, a fork or a mirror of it; the root action is `root`. */
export function ourAction({
  repository,
  path,
}: Pick<Use, 'repository' | 'path'>): ActionSpec | 'root' | undefined {
  const spec = actionSpecs.find(({ name }) => path === `actions/${name}`)
  return spec ?? (path === '' && repository.toLowerCase() === ACTIONS_REPOSITORY ? 'root' : undefined)
}

export function isOurs(use: Pick<Use, 'repository' | 'path'>): boolean {
  return ourAction(use) !== undefined
}
