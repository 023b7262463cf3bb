import { matchesRef } from './ref-pattern.ts'
import type { Repository } from './repository.ts'
import type { Ruleset } from './ruleset.ts'

/** Active rulesets that hold for a ref. */
export function rulesetsOf(repository: Repository, ref: string): Ruleset[] {
  return [...repository.rulesets.values()].filter(
    ({ enforcement, include }) =>
      enforcement === 'active' && include.some(pattern => matchesRef(pattern, ref, repository.defaultBranch)),
  )
}
