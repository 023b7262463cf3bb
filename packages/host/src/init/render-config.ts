import type { SpineChoice } from './choose-columns.ts'
import { formatDuration, type SplitChoice } from './choose-split.ts'
import type { JudgedSplit } from './judge-split.ts'
import { oneLine } from './names.ts'
import type { TableFacts } from './table-facts.ts'
import { yamlList, yamlText } from './yaml-text.ts'

/** All that millrace.yaml says. */
export interface ProjectChoice {
  project: string
  dataset: string
  model: string
  /** Path of the source as the project writes it. */
  source: string
  store: string
  /** The time column as the table spells it. */
  time: string
  facts: TableFacts
  spine: SpineChoice
  split: SplitChoice
  judged: JudgedSplit
}

const SCHEMA =
  'https://raw.githubusercontent.com/millrace/millrace/main/packages/config/src/generated/millrace.schema.json'

/** millrace.yaml with a word of explanation for each decision. */
export function renderConfig(choice: ProjectChoice): string {
  const { project, dataset, source, store, time, split } = choice
  return `# yaml-language-server: $schema=${SCHEMA}
project: ${yamlText(project)}
# Bytes and records are kept in this folder, beside the project; Git holds the decisions.
store: { driver: local, path: ${yamlText(store)} }

datasets:
  ${dataset}:
    # A file, a folder or a pattern: new files join the next version.
    source: { files: ${yamlText(source)} }
    time: ${yamlText(time)}
    partition: ${split.partition}
    # A last ${split.partition} with fewer rows waits until more arrive.
    min_rows: 1
    # What the columns promise, as the file was when the project began. Add min, max or values where you know them;
    # "public: true" lets reports show a column's values.
    columns:
${columns(choice.facts)}
${model(choice)}`
}

function columns({ columns: all }: TableFacts): string {
  return all
    .filter(({ name }) => name.length <= 200 && name === oneLine(name))
    .map(
      ({ name, type, nulls }) =>
        `      ${yamlText(name)}: { type: ${type}${nulls === 0 ? ', nullable: false' : ''} }`,
    )
    .join('\n')
}

function model({ dataset, model: name, spine, split, judged }: ProjectChoice): string {
  const features = spine.features.flatMap(part => part.columns.map(column => column.name))
  const slices = spine.slices.map(column => column.name)
  const sliceRows = Math.min(1000, Math.max(20, Math.round(judged.judged / 10)))
  // LightGBM splits leaves of a few thousand rows by default; a small table has none.
  const leaf = Math.min(200, Math.max(5, Math.round(judged.train / 100)))
  return `
models:
  ${name}:
    spine: features/${dataset}.sql
    # delay: how long after its time the truth about a row is known. This is the shortest that makes sense: set it to
    # what is true for your data (90 days, if it takes a quarter to know), or the model learns from labels too early.
    label: { column: ${yamlText(spine.label.name)}, time: ${yamlText(spine.time.name)}, delay: ${formatDuration(split.delay)} }
    features:
      - columns: ${yamlList(features, 18)}
    # The last stretch is never learned from: ${count(judged.judged)} rows to judge on, ${count(judged.train)} before it.
    split: { holdout: ${formatDuration(judged.holdout)} }
    train:
      project: train
      command: [python, train.py]
      timeout: 20 minutes
      params: { num_iterations: 80, num_leaves: 15, learning_rate: 0.1, min_data_in_leaf: ${leaf} }
      seed: 7
    # min: better than chance. margin: how much worse than the model in production a new one may be.
    gates:
      auc: { min: 0.5, margin: 0.01 }
      log_loss: { margin: 0.01 }
${slices.length > 0 ? `    slices: ${yamlList(slices, 13)}\n` : ''}    slice_min_rows: ${sliceRows}
    stages:
      production: { target: local, port: 8500 }
`
}

function count(rows: number): string {
  return rows.toLocaleString('en')
}
