import type { Problem } from '../problem.ts'
import { didYouMean, listed } from '../wording.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import { partsOf } from './parts.ts'
import type { Rule } from './rule.ts'

/** An environment replaces only what stands in the file. */
export const environments: Rule = (config, names) =>
  partsOf(config.environments).flatMap(([environment, { datasets, models }]) => {
    const at: Path = ['environments', environment]
    return [
      ...unknown(datasets, names.datasets, { kind: 'dataset', at: [...at, 'datasets'] }),
      ...unknown(models, names.models, { kind: 'model', at: [...at, 'models'] }),
      ...partsOf(models).flatMap(([name, { stages }]) => {
        const known = Object.hasOwn(config.models ?? {}, name) ? config.models?.[name]?.stages : undefined
        if (known === undefined) return []
        return unknown(stages, Object.keys(known), { kind: 'stage', at: [...at, 'models', name, 'stages'] })
      }),
    ]
  })

function unknown(
  replaced: object | undefined,
  known: readonly string[],
  { kind, at }: { kind: string; at: Path },
): Problem[] {
  return Object.keys(replaced ?? {})
    .filter(name => !known.includes(name))
    .map(name => ({
      code: 'MR1047',
      values: {
        path: formatPath(at),
        kind,
        name,
        known: `${kind}s: ${listed(known)}`,
        fix: didYouMean(name, known, 'Remove it, or add it above.'),
      },
      path: [...at, name],
      part: 'key',
    }))
}
