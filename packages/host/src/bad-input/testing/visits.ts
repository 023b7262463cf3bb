import { logisticModel } from '@millrace/serving/testing'

const ONNX = Buffer.from(logisticModel({ weights: [3, 0, 0] }).onnx).toString('base64')

/** A training program without packages: it writes a model that was made beforehand. */
export const PROGRAM = `import base64, os, pathlib
output = pathlib.Path(os.environ["MILLRACE_OUTPUT"])
output.joinpath("model.onnx").write_bytes(base64.b64decode("${ONNX}"))
`

/** The program, with the bytes of another model. */
export function programWith(model: Parameters<typeof logisticModel>[0]): string {
  return PROGRAM.replace(ONNX, Buffer.from(logisticModel(model).onnx).toString('base64'))
}

export const CONFIG = `project: visits
store: { driver: local, path: ../store }
datasets:
  visits:
    source: { files: ../source/visits }
    time: seen
    partition: month
    min_rows: 10
    columns:
      x: { type: float, nullable: false, min: -10, max: 10 }
features:
  room_daily:
    sql: features/room_daily.sql
    keys: [room]
    known_at: known_at
    max_age: 3 days
models:
  late:
    spine: features/spine.sql
    label: { column: late, time: seen, delay: 1 day }
    keys: [room]
    features:
      - columns: [x, y]
      - { view: room_daily, join: { room: room }, prefix: room_ }
    split: { holdout: 1 month }
    train:
      project: train
      command: [python, train.py]
      timeout: 1 minute
      seed: 7
    gates: { auc: { min: 0.55 } }
    stages:
      production: { target: local, port: 18099 }
`

/** Every file of the prepared project, by path. */
export const FILES: Readonly<Record<string, string>> = {
  '.gitignore': '.millrace/\n',
  'millrace.yaml': CONFIG,
  'features/spine.sql': 'SELECT seen, room, x, y, late FROM visits\n',
  'features/room_daily.sql': `SELECT room, date_trunc('day', seen) + INTERVAL 1 DAY AS known_at, round(avg(x), 3) AS mean_x
FROM visits
GROUP BY ALL
`,
  'train/train.py': PROGRAM,
  'train/pyproject.toml':
    '[project]\nname = "train"\nversion = "0"\nrequires-python = ">=3.9"\ndependencies = []\n',
  'train/uv.lock':
    'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "train"\nversion = "0"\nsource = { virtual = "." }\n',
}

/** 560 visits of a month as CSV: a label that x foretells, from a formula and without chance. */
export function monthOfVisits(month: string, header = 'seen,room,x,y,late'): string {
  const lines = [header]
  for (let i = 0; i < 560; i++) {
    const day = String(1 + Math.floor(i / 20)).padStart(2, '0')
    const hour = String(i % 20).padStart(2, '0')
    const x = ((i * 7919) % 1000) / 500 - 1
    const y = ((i * 104729) % 1000) / 500 - 1
    const late = 1 / (1 + Math.exp(-2 * x)) > ((i * 611953) % 997) / 997
    lines.push(`${month}-${day} ${hour}:00:00,r${i % 5},${x.toFixed(3)},${y.toFixed(3)},${late ? 1 : 0}`)
  }
  return `${lines.join('\n')}\n`
}
