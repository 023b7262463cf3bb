import type { Problem } from '../problem.ts'
import { didYouMean, listed } from '../wording.ts'
import { formatPath, type Path } from '../yaml-path.ts'
import type { Rule } from './rule.ts'

/** An environment replaces only what stands in the file. */
export const environments: Rule = (config, names) => {
  const problems: Problem[] = []
  for (const [environment, overlay] of Object.entries(config.environments ?? {})) {
    const base: Path = ['environments', environment]
    problems.push(
      ...unknown(overlay.datasets, names.datasets, { kind: 'dataset', at: [...base, 'datasets'] }),
    )
    const models = config.models ?? {}
    problems.push(...unknown(overlay.models, Object.keys(models), { kind: 'model', at: [...base, 'models'] }))
    for (const [name, { stages }] of Object.entries(overlay.models ?? {})) {
      if (!Object.hasOwn(models, name)) continue
      const at = [...base, 'models', name, 'stages']
      problems.push(...unknown(stages, Object.keys(models[name]!.stages), { kind: 'stage', at }))
    }
  }
  return problems
}

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
