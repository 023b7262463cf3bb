import type { Environment } from '../../state/deployment.ts'
import type { Repository } from '../../state/repository.ts'
import type { Ruleset } from '../../state/ruleset.ts'
import type { World } from '../../state/world.ts'

/** Adds a ruleset for the default branch (unless it says otherwise), or replaces the one of its name. */
export function setRuleset(
  world: World,
  repository: Repository,
  wanted: Partial<Omit<Ruleset, 'id' | 'createdAt'>>,
): number {
  const name = wanted.name ?? 'main'
  const known = [...repository.rulesets.values()].find(ruleset => ruleset.name === name)
  const id = known?.id ?? world.id()
  repository.rulesets.set(id, {
    id,
    name,
    enforcement: 'active',
    include: ['~DEFAULT_BRANCH'],
    noForcePush: true,
    noDeletion: true,
    createdAt: known?.createdAt ?? world.now(),
    ...wanted,
  })
  return id
}

export function setEnvironment(
  world: World,
  repository: Repository,
  wanted: Partial<Environment> & { name: string },
): Environment {
  const known = repository.environments.get(wanted.name)
  const environment: Environment = {
    id: known?.id ?? world.id(),
    reviewers: [],
    waitMinutes: 0,
    branchPolicy: null,
    createdAt: known?.createdAt ?? world.now(),
    ...wanted,
  }
  repository.environments.set(wanted.name, environment)
  return environment
}

export function setVariable(
  world: World,
  repository: Repository,
  variable: { name: string; value: string },
): void {
  const key = variable.name.toUpperCase()
  const createdAt = repository.variables.get(key)?.createdAt ?? world.now()
  repository.variables.set(key, { value: variable.value, createdAt, updatedAt: world.now() })
}
