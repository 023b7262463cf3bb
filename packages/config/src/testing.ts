import { MillraceError } from '@millrace/contract'
import { readConfig } from './read-config.ts'

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

/** What a text is refused for, one row a problem: code, place, marked text, title; and what its reader would miss. */
export function refusals(text: string): { rows: string[]; faults: string[] } {
  const error = problemOf(() => readConfig({ text, file: 'millrace.yaml' }))
  const all = error.also.length > 0 ? error.also : [error]
  const rows = all.map(
    ({ code, where, frame, message }) =>
      `${code} ${where?.line}:${where?.column} «${marked(frame)}» ${message}`,
  )
  return { rows, faults: all.flatMap(faultsOf) }
}

/** The characters above the carets. */
function marked(frame = ' \n '): string {
  const [line = '', carets = ''] = frame.split('\n')
  return [...line].slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('')
}

function faultsOf({ message, why, fix, where, exitCode }: MillraceError): string[] {
  const faults: string[] = []
  const text = [message, why, fix].join(' ')
  if (/\{[a-z]+\}|undefined/.test(text)) faults.push(`a place was not filled: ${text}`)
  if (/must match|must NOT|must be equal to/.test(text)) faults.push(`a validator's own words: ${text}`)
  if (fix.includes('\n')) faults.push(`a fix of two lines: ${fix}`)
  if (where?.file !== 'millrace.yaml') faults.push('no file')
  if (exitCode !== 2) faults.push(`exit code ${exitCode}`)
  return faults
}
