import { parseDuration } from '@millrace/contract'
import type { Problem } from '../problem.ts'
import { quoted } from '../wording.ts'
import { formatPath } from '../yaml-path.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'

/** Partitions need a time to go by. */
export const partitionHasTime: Rule = ({ datasets }) =>
  partsOf(datasets)
    .filter(([, dataset]) => dataset.partition !== undefined && !Object.hasOwn(dataset, 'time'))
    .map(([name]) => {
      const path = ['datasets', name, 'partition']
      return { code: 'MR1050', values: { path: formatPath(path) }, path, part: 'key' }
    })

/** A program is stopped after seconds, which months and years do not have a fixed number of. */
export const timeoutInSeconds: Rule = ({ models }) =>
  partsOf(models).flatMap(([model, { train }]): Problem[] => {
    const timeout = train?.timeout
    if (timeout === undefined || !['month', 'year'].includes(parseDuration(timeout).unit)) return []
    const path = ['models', model, 'train', 'timeout']
    return [{ code: 'MR1052', values: { path: formatPath(path), seen: quoted(timeout) }, path }]
  })
