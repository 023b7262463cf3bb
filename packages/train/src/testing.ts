import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StageRecord } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'

const TINY =
  'CAgSAXQ6nwEKOgoIZmVhdHVyZXMSBG1lYW4iClJlZHVjZU1lYW4qCwoEYXhlc0ABoAEHKg8KCGtlZXBkaW1zGACgAQIKHAoEbWVhbhILcHJvYmFiaWxpdHkiB1NpZ21vaWQSBHRpbnlaHgoIZmVhdHVyZXMSEgoQCAESDAoGEgRyb3dzCgIIAmIdCgtwcm9iYWJpbGl0eRIOCgwIARIICgYSBHJvd3NCBAoAEBE='

/** sigmoid(mean of two features), as the onnx package wrote it: a few bytes that any runtime loads. */
export const TINY_ONNX: Uint8Array = Buffer.from(TINY, 'base64')

/** A training program that needs no package: it checks what it was given and writes that model. */
export const TINY_PROGRAM = `
import base64, json, os, pathlib
given = json.loads(pathlib.Path(os.environ["MILLRACE_INPUT"]).read_text())
output = pathlib.Path(os.environ["MILLRACE_OUTPUT"])
rows = pathlib.Path(given["data"][0]).read_bytes()
print("rows", len(rows), "params", json.dumps(given["params"], sort_keys=True))
output.joinpath("model.onnx").write_bytes(base64.b64decode("${TINY}"))
output.joinpath("metrics.json").write_text(json.dumps({"train_bytes": len(rows), "seed": given["seed"], "threads": given["threads"]}))
`

export const TINY_PYPROJECT =
  '[project]\nname = "train"\nversion = "0"\nrequires-python = ">=3.9"\ndependencies = []\n'

export const TINY_LOCK =
  'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "train"\nversion = "0"\nsource = { virtual = "." }\n'

/** A project with one model whose training program is `program`; `train` overrides lines of its train part. */
export function trainingProject(
  program: string,
  train: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const settings = {
    project: 'train',
    command: '[python, train.py]',
    timeout: '1 minute',
    params: '{ depth: 3, threads: 1 }',
    seed: '7',
    ...train,
  }
  const lines = Object.entries(settings).map(([key, value]) => `      ${key}: ${value}`)
  return {
    'train/train.py': program,
    'train/pyproject.toml': TINY_PYPROJECT,
    'train/uv.lock': TINY_LOCK,
    'train/README.md': '# How it trains\n',
    'features/spine.sql': 'SELECT 1',
    'millrace.yaml': `project: tiny
store: { driver: local, path: ../store }
datasets:
  rows: { source: { files: rows.parquet } }
models:
  risk:
    spine: features/spine.sql
    label: { column: late, time: at, delay: 1 day }
    features:
      - columns: [hour, distance]
    split: { holdout: 1 month }
    gates: { auc: { min: 0.6 } }
    stages: { production: { target: local, port: 8500 } }
    train:
${lines.join('\n')}
`,
  }
}

/** A features record whose tree is in the project's store; the rows are any bytes, the tiny program only counts them. */
export async function featuresRecord(project: Project, folder: string): Promise<StageRecord<'features'>> {
  await writeFile(join(folder, 'train.parquet'), 'learn from these')
  await writeFile(join(folder, 'holdout.parquet'), 'never show these')
  const data = await project.store.putFolder(folder)
  const window = { from: '2001-01-01T00:00:00Z', to: '2001-02-01T00:00:00Z' }
  return {
    format: 1,
    stage: 'features',
    subject: 'risk',
    fingerprint: 'f'.repeat(64),
    parts: { stage: 'features', subject: 'risk', config: {}, inputs: {}, code: {}, params: {}, format: 1 },
    parents: [],
    outputs: { data },
    manifest: {
      model: 'risk',
      features: [
        { name: 'hour', type: 'integer', nullable: true },
        { name: 'distance', type: 'float', nullable: true },
      ],
      label: 'late',
      time: 'at',
      slices: [],
      keys: [],
      rows: { train: 16, holdout: 16, immature: 0 },
      positives: { train: 0.5, holdout: 0.5 },
      train: window,
      holdout: { from: window.to, to: '2001-03-01T00:00:00Z' },
      signature: 'a'.repeat(64),
      data: { rows: { version: '2001-02', sha256: 'd'.repeat(64) } },
    },
    code: project.head,
    machine: { os: 'test', arch: 'x64', cpus: 1, node: 'v24' },
    started: '2001-03-02T00:00:00Z',
    seconds: 1,
  }
}
