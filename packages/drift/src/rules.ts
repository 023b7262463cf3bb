import type { DatasetConfig, ModelConfig } from '@millrace/config'
import { bug, type Name } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

/** How a dataset's windows are judged: the part of millrace.yaml that a drift check depends on. */
export interface Rules {
  /** A change is at least this multiple of the usual change, and at least this PSI. */
  timesUsual: number
  minPsi: number
  /** The dataset's own column of time: it always moves. */
  time: string | undefined
  partition: 'day' | 'month' | 'year'
  /** Columns whose values may be shown. */
  public: ReadonlySet<string>
}

/** The values of `drift:` in millrace.yaml where it is left out, and for two files without one. */
export const DEFAULT_RULES: Rules = {
  timesUsual: 3,
  minPsi: 0.1,
  time: undefined,
  partition: 'month',
  public: new Set(),
}

/** Several models that read one dataset may differ in their rule: the one that speaks first decides. */
export function rulesOf(project: Pick<Project, 'config'>, dataset: Name, models: readonly Name[]): Rules {
  const config = datasetOf(project, dataset)
  const rules = models.map(name => modelOf(project, name).drift)
  return {
    timesUsual: Math.min(...rules.map(rule => rule.timesUsual), ...(rules.length > 0 ? [] : [3])),
    minPsi: Math.min(...rules.map(rule => rule.minPsi), ...(rules.length > 0 ? [] : [0.1])),
    time: config.time,
    partition: config.partition,
    public: new Set([...config.columns].flatMap(([name, column]) => (column.public ? [name] : []))),
  }
}

/** The loss of AUC that a model's gates tolerate, and the level below which they let no model pass. */
export function lossRuleOf(model: ModelConfig): { margin: number; floor: number | undefined } {
  let margin = 0
  let floor: number | undefined
  for (const gate of model.gates) {
    if (gate.metric !== 'auc') continue
    if (gate.kind === 'margin') margin = gate.margin
    if (gate.kind === 'min') floor = gate.bound
  }
  return { margin, floor }
}

export function modelOf({ config }: Pick<Project, 'config'>, name: Name): ModelConfig {
  const model = config.models.get(name)
  if (!model) throw bug(`drift was asked about ${name}, which millrace.yaml does not have`)
  return model
}

function datasetOf({ config }: Pick<Project, 'config'>, name: Name): DatasetConfig {
  const dataset = config.datasets.get(name)
  if (!dataset) throw bug(`drift was asked about ${name}, which millrace.yaml does not have`)
  return dataset
}
