import { boundsMeanSomething, labelApart } from './columns.ts'
import { environments } from './environments.ts'
import { pathsInside } from './paths.ts'
import { distinctPorts } from './ports.ts'
import { distinctTables, references } from './references.ts'
import type { Rule } from './rule.ts'
import { partitionHasTime, timeoutInSeconds } from './times.ts'

/**
 * Every rule of millrace.yaml. Views read datasets only, so there are no cycles to look for; which datasets a view
 * reads, and that it reads no other view, is said by its SQL and found when the features are built.
 */
export const allRules: readonly Rule[] = [
  distinctTables,
  references,
  labelApart,
  boundsMeanSomething,
  partitionHasTime,
  timeoutInSeconds,
  distinctPorts,
  pathsInside,
  environments,
]
