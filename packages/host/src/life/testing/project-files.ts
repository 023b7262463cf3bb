import { PYPROJECT, TRAIN_PY, UV_LOCK } from './train-program.ts'

/** Environment of a clone in a folder beside the first: the same store and source from there. */
export const ELSEWHERE = 'elsewhere'
/** The same with a port of its own, so that both can serve at once. */
export const OTHER_PORT = 'other'

/** Files of a small project: one dataset, one view, one model "sale" with one stage. */
export function projectFiles(ports: { main: number; other: number }): Record<string, string> {
  return {
    'README.md': '# Sales\n',
    '.gitignore': '.millrace/\n',
    'millrace.yaml': millraceYaml(ports),
    'features/visits.sql': `-- One row for each visit, with what is known when it starts.
SELECT visited, shop, visits, price, hour(visited) AS hour, bought
FROM events
`,
    'features/shop_daily.sql': `-- How often visitors of a shop bought, day by day.
SELECT shop, visited::DATE + INTERVAL 36 HOUR AS known_at, avg(bought) - 0.5 AS rate
FROM events
GROUP BY shop, visited::DATE
`,
    'train/train.py': TRAIN_PY,
    'train/pyproject.toml': PYPROJECT,
    'train/uv.lock': UV_LOCK,
    'train/README.md': 'The training program.\n',
  }
}

function millraceYaml({ main, other }: { main: number; other: number }): string {
  return `project: sales
store: { driver: local, path: ../store }
datasets:
  events:
    source: { files: ../source/events }
    time: visited
    partition: month
    min_rows: 100
    columns:
      visited: { type: timestamp, nullable: false }
      shop: { type: string, nullable: false, public: true }
      price: { type: float, nullable: false }
features:
  shop_daily: { sql: features/shop_daily.sql, keys: [shop], known_at: known_at, max_age: 5 days }
models:
  sale:
    spine: features/visits.sql
    label: { column: bought, time: visited, delay: 1 day }
    features:
      - columns: [visits, price]
      - { view: shop_daily, prefix: shop_ }
    split: { holdout: 1 month }
    train: { project: train, command: [python, train.py], timeout: 5 minutes, params: { bias: 1 }, seed: 7 }
    gates:
      auc: { min: 0.6, margin: 0.1 }
    slices: [shop]
    slice_min_rows: 100
    stages:
      production: { target: local, port: ${main} }
environments:
  ${ELSEWHERE}:
    store: { driver: local, path: ../../store }
    datasets: { events: { source: { files: ../../source/events } } }
  ${OTHER_PORT}:
    store: { driver: local, path: ../../store }
    datasets: { events: { source: { files: ../../source/events } } }
    models: { sale: { stages: { production: { target: local, port: ${other} } } } }
`
}
