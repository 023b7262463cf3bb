import type { Problem } from '../problem.ts'
import { didYouMean, listed } from '../wording.ts'
import type { WrittenViewFeature } from '../written.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import type { Rule } from './rule.ts'

/** A feature names a view that exists, and joins it by keys that the view has. */
export const references: Rule = (config, names) => {
  const problems: Problem[] = []
  for (const [model, { features }] of Object.entries(config.models ?? {})) {
    features.forEach((feature, index) => {
      if (!('view' in feature)) return
      const path: Path = ['models', model, 'features', index]
      if (!names.views.includes(feature.view)) problems.push(unknownView(feature.view, path, names.views))
      const views = config.features ?? {}
      const keys = Object.hasOwn(views, feature.view) ? views[feature.view]?.keys : undefined
      if (keys) problems.push(...unknownKeys(feature, keys, path))
    })
  }
  return problems
}

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
  const fix = didYouMean(view, known, `Add it under "features:", or remove this entry.`)
  return { code: 'MR1041', values: { path: formatPath(path), view, known: listed(known), fix }, path }
}

function unknownKeys({ view, join = {} }: WrittenViewFeature, keys: readonly string[], at: Path): Problem[] {
  return Object.keys(join)
    .filter(key => !keys.includes(key))
    .map(key => ({
      code: 'MR1042',
      values: { key, view, known: listed(keys), fix: didYouMean(key, keys, `Write one of: ${listed(keys)}`) },
      path: [...at, 'join', key],
      part: 'key',
    }))
}
