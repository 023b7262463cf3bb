import type { WrittenConfig } from './written.ts'
import type { Path } from './yaml-path.ts'

/** A file's value with one environment's replacements, and where each of them stands in the file. */
export interface Overlaid {
  config: WrittenConfig
  /** Maps a path of `config` to the path in the file that it came from. */
  origin: (path: Path) => Path
}

/**
 * Puts an environment's parts in place of the same keys above it. A part for something that does not exist is left
 * out: the rule about environments names it.
 */
export function applyOverlay(written: WrittenConfig, environment: string | undefined): Overlaid {
  const overlay = environment === undefined ? undefined : written.environments?.[environment]
  if (environment === undefined || overlay === undefined) return { config: written, origin: path => path }
  const config = structuredClone(written)
  const base: Path = ['environments', environment]
  const replaced: Path[] = []

  if (overlay.store) {
    config.store = overlay.store
    replaced.push(['store'])
  }
  for (const [name, { source }] of Object.entries(overlay.datasets ?? {})) {
    if (!Object.hasOwn(config.datasets, name)) continue
    config.datasets[name]!.source = source
    replaced.push(['datasets', name, 'source'])
  }
  for (const [name, { stages }] of Object.entries(overlay.models ?? {})) {
    if (!config.models || !Object.hasOwn(config.models, name)) continue
    const model = config.models[name]!
    for (const [stage, target] of Object.entries(stages)) {
      if (!Object.hasOwn(model.stages, stage)) continue
      model.stages[stage] = target
      replaced.push(['models', name, 'stages', stage])
    }
  }
  const origin = (path: Path): Path =>
    replaced.some(part => part.every((step, index) => path[index] === step)) ? [...base, ...path] : path
  return { config, origin }
}
