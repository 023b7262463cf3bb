import type { Problem } from '../problem.ts'
import type { WrittenColumn } from '../written.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import type { Rule } from './rule.ts'

/** The truth is no feature. */
export const labelApart: Rule = ({ models = {} }) =>
  Object.entries(models).flatMap(([model, { label, features }]) =>
    features.flatMap((feature, index) => {
      const at = 'view' in feature ? -1 : feature.columns.indexOf(label.column)
      if (at < 0) return []
      const path = ['models', model, 'features', index, 'columns', at]
      return [{ code: 'MR1043', values: { column: label.column, model }, path } satisfies Problem]
    }),
  )

/** Bounds leave room, and stand where they mean something. */
export const boundsMeanSomething: Rule = ({ datasets, models = {} }) => [
  ...Object.entries(datasets).flatMap(([dataset, { columns = {} }]) =>
    Object.entries(columns).flatMap(([column, contract]) => {
      const path = ['datasets', dataset, 'columns', column]
      return [...crossed(contract, path), ...misplaced(contract, path)]
    }),
  ),
  ...Object.entries(models).flatMap(([model, { gates }]) =>
    Object.entries(gates).flatMap(([metric, gate]) => crossed(gate, ['models', model, 'gates', metric])),
  ),
]

function crossed({ min, max }: { min?: number; max?: number }, at: Path): Problem[] {
  if (min === undefined || max === undefined || min <= max) return []
  const path = [...at, 'min']
  return [{ code: 'MR1049', values: { path: formatPath(path), min, max }, path }]
}

const NUMBERS = ['integer', 'float', 'decimal']

function misplaced(contract: WrittenColumn, at: Path): Problem[] {
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
