import type { Problem } from '../problem.ts'
import { didYouMean, listed } from '../wording.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import { partsOf, presentIn } from './parts.ts'
import type { Rule } from './rule.ts'

/** A feature names a view that exists, and joins it by keys that the view has. */
export const references: Rule = ({ features: views = {}, models }, names) =>
  partsOf(models).flatMap(([model, { features = [] }]) =>
    features.flatMap((feature, index) => {
      if (!feature || !('view' in feature) || feature.view === undefined) return []
      const { view, join } = feature
      const path: Path = ['models', model, 'features', index]
      if (!names.views.includes(view)) return [unknownView(view, path, names.views)]
      const keys = Object.hasOwn(views, view) ? views[view]?.keys : undefined
      return keys ? unknownKeys(Object.keys(join ?? {}), presentIn(keys), { view, path }) : []
    }),
  )

/** Views and datasets share SQL's one space of table names. */
export const distinctTables: Rule = (_, { datasets, views }) =>
  views
    .filter(name => datasets.includes(name))
    .map(name => ({
      code: 'MR1046',
      values: { name, example: `${name}_features` },
      path: ['features', name],
      part: 'key',
    }))

function unknownView(view: string, at: Path, known: readonly string[]): Problem {
  const path = [...at, 'view']
  const fix = didYouMean(view, known, 'Add it under "features:", or remove this entry.')
  return { code: 'MR1041', values: { path: formatPath(path), view, known: listed(known), fix }, path }
}

function unknownKeys(
  joined: readonly string[],
  keys: readonly string[],
  { view, path }: { view: string; path: Path },
): Problem[] {
  return joined
    .filter(key => !keys.includes(key))
    .map(key => ({
      code: 'MR1042',
      values: { key, view, known: listed(keys), fix: didYouMean(key, keys, `Write one of: ${listed(keys)}`) },
      path: [...path, 'join', key],
      part: 'key',
    }))
}
