import type { GateConfig, ModelConfig } from '@millrace/config'
import type { MetricName } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

/** How candidates are judged: the part of millrace.yaml that a validation depends on. */
export interface Rules {
  gates: readonly GateConfig[]
  /** Columns to slice by, and whether their values may be shown. */
  slices: readonly { column: string; public: boolean }[]
  /** Fewest rows that a slice, or a comparison, needs. */
  leastRows: number
}

/** A slice's values are shown only where a dataset's contract calls a column of that name public. */
export function rulesOf({ config }: Pick<Project, 'config'>, model: ModelConfig): Rules {
  const isPublic = (column: string): boolean =>
    [...config.datasets.values()].some(({ columns }) => columns.get(column)?.public === true)
  return {
    gates: model.gates,
    slices: model.slices.map(column => ({ column, public: isPublic(column) })),
    leastRows: model.sliceMinRows,
  }
}

/** Where no margin is configured, a comparison is still judged: by these, without tolerance. */
const DEFAULT_MARGINS: readonly [MetricName, number][] = [
  ['auc', 0],
  ['log_loss', 0],
]

/** The loss that is tolerated, by metric, for the metrics that decide whether a candidate is worse. */
export function marginsOf({ gates }: Pick<Rules, 'gates'>): ReadonlyMap<MetricName, number> {
  const margins = gates.flatMap(gate => (gate.kind === 'margin' ? [[gate.metric, gate.margin] as const] : []))
  return new Map(margins.length > 0 ? margins : DEFAULT_MARGINS)
}
