import type { Partly } from './prune.ts'
import { partsOf } from './rules/parts.ts'
import type { WrittenConfig } from './written.ts'
import type { Path } from './yaml-path.ts'

/** A file's value with one environment's replacements, and where each of them stands in the file. */
export interface Overlaid {
  config: Partly<WrittenConfig>
  /** Maps a path of `config` to the path in the file that it came from. */
  origin: (path: Path) => Path
}

/**
 * Puts an environment's parts in place of the same keys above it. A part for something that does not exist is left
 * out: the rule about environments names it.
 */
export function applyOverlay(written: Partly<WrittenConfig>, environment: string | undefined): Overlaid {
  const overlay = environment === undefined ? undefined : written.environments?.[environment]
  if (environment === undefined || overlay === undefined) return { config: written, origin: path => path }
  const config = structuredClone(written)
  const replaced: Path[] = []

  if (overlay.store) {
    config.store = overlay.store
    replaced.push(['store'])
  }
  for (const [name, { source }] of partsOf(overlay.datasets)) {
    const dataset = own(config.datasets, name)
    if (!dataset || !source) continue
    dataset.source = source
    replaced.push(['datasets', name, 'source'])
  }
  for (const [name, { stages }] of partsOf(overlay.models)) {
    const known = own(config.models, name)?.stages
    for (const [stage, target] of partsOf(stages)) {
      if (!known || !Object.hasOwn(known, stage)) continue
      known[stage] = target
      replaced.push(['models', name, 'stages', stage])
    }
  }
  const origin = (path: Path): Path =>
    replaced.some(part => part.every((step, index) => path[index] === step))
      ? ['environments', environment, ...path]
      : path
  return { config, origin }
}

/** A member of the map itself: `constructor` is a name like any other. */
function own<T>(map: { [name: string]: T | undefined } | undefined, name: string): T | undefined {
  return map && Object.hasOwn(map, name) ? map[name] : undefined
}
