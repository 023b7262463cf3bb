import type { ModelConfig } from '@millrace/config'
import { bug, type Json, MillraceError, type Name } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

/** Declared, never the machine's: sums in another order give another model. */
const THREADS = 2
const MOST_THREADS = 256

export function modelOf(project: Pick<Project, 'config'>, name: Name): ModelConfig {
  const model = project.config.models.get(name)
  if (!model) throw bug(`no model ${name} in the configuration`)
  return model
}

/**
 * The parameters that a program is given, and its number of threads: `params.threads`, else 2. MR2201 where that is no
 * whole number from 1 to 256. `threads` is not handed over a second time among the parameters.
 */
export function trainParams({ name, train }: ModelConfig): {
  params: Record<string, Json>
  threads: number
} {
  const { threads = THREADS, ...params } = train.params
  if (typeof threads !== 'number' || !Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new MillraceError('MR2201', { model: name, seen: JSON.stringify(threads) })
  }
  return { params, threads }
}
