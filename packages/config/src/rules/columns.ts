import type { Problem } from '../problem.ts'
import type { Partly } from '../prune.ts'
import type { WrittenColumn } from '../written.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'

/** The truth is no feature. */
export const labelApart: Rule = ({ models }) =>
  partsOf(models).flatMap(([model, { label, features = [] }]) =>
    features.flatMap((feature, index): Problem[] => {
      const column = label?.column
      if (column === undefined || !feature || 'view' in feature) return []
      const at = feature.columns?.indexOf(column) ?? -1
      if (at < 0) return []
      const path = ['models', model, 'features', index, 'columns', at]
      return [{ code: 'MR1043', values: { column, model }, path }]
    }),
  )

/** Bounds leave room, and stand where they mean something. */
export const boundsMeanSomething: Rule = ({ datasets, models }) => [
  ...partsOf(datasets).flatMap(([dataset, { columns }]) =>
    partsOf(columns).flatMap(([column, contract]) => {
      const path = ['datasets', dataset, 'columns', column]
      return [...crossed(contract, path), ...misplaced(contract, path)]
    }),
  ),
  ...partsOf(models).flatMap(([model, { gates }]) =>
    partsOf(gates).flatMap(([metric, gate]) => crossed(gate, ['models', model, 'gates', metric])),
  ),
]

function crossed({ min, max }: { min?: number | undefined; max?: number | undefined }, at: Path): Problem[] {
  if (min === undefined || max === undefined || min <= max) return []
  const path = [...at, 'min']
  return [{ code: 'MR1049', values: { path: formatPath(path), min, max }, path }]
}

const NUMBERS = ['integer', 'float', 'decimal']

function misplaced(contract: Partly<WrittenColumn>, at: Path): Problem[] {
  const { type } = contract
  if (type === undefined) return []
  const wrong: string[] = []
  if (!NUMBERS.includes(type)) wrong.push('min', 'max')
  if (type !== 'string') wrong.push('values')
  return wrong
    .filter(key => Object.hasOwn(contract, key))
    .map(key => ({
      code: 'MR1051',
      values: { path: formatPath([...at, key]), type },
      path: [...at, key],
      part: 'key',
    }))
}
