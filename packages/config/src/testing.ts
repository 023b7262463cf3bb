import { MillraceError } from '@millrace/contract'

/** A project file that uses most of what there is, for tests that change one thing in it. */
export const configText = `# What the project is.
project: flight-delays
store: { driver: local, path: ../store }
datasets:
  flights:
    source: { files: ../source/flights/*.parquet }
    time: date
    columns: { delay: {type: integer, nullable: false, min: -1500, max: 3000}, origin: {type: string, public: true} }
  airports: { source: { files: ../source/airports.csv } }
features:
  airport_daily: { sql: features/airport_daily.sql, keys: [airport], known_at: known_at, max_age: 3 days }
models:
  delay:
    spine: features/flights.sql
    label: { column: late, time: scheduled, delay: 1 day }
    features:
      - columns: [hour, weekday]
      - { view: airport_daily, join: { airport: origin }, prefix: origin_ }
      - view: airport_daily
    train: { project: train, command: [python, train.py] }
    gates: { log_loss: { margin: 0.002 }, auc: { margin: 0.005, min: 0.6 } }
    stages:
      production: { target: local, port: 8500 }
      staging: { target: local, port: 8501 }
environments:
  prod:
    store: { driver: local, path: /srv/store }
    datasets: { flights: { source: { files: /srv/flights } } }
    models: { delay: { stages: { production: { target: local, port: 9000 } } } }
`

/** The problem that a call ends with. */
export function problemOf(act: () => unknown): MillraceError {
  try {
    act()
  } catch (error) {
    if (error instanceof MillraceError) return error
    throw error
  }
  throw new MillraceError('MR1001', { file: 'nothing', count: 'no problem' })
}
