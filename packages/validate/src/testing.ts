import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Pointer, type StageMeta, type StageRecord, sha256, type TreeRef } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { logisticModel, writeModel } from '@millrace/serving/testing'
import { seededRandom } from '@millrace/stats'
import { openEngine, quoteText, writeParquet } from '@millrace/tables'
import type { Champion, ValidateInputs } from './inputs.ts'
import type { ScoredRows } from './judge/scored-rows.ts'

export interface Synthetic {
  days: number
  rowsADay: number
  seed: number
  /** Standard deviation of what each model gets wrong, in log-odds: 0 is the best that can be. */
  noise: { candidate: number; champion: number }
  /** Added to the log-odds of each model: 0 is calibrated. */
  shift?: { candidate?: number; champion?: number }
}

/** Rows of two models that see the truth through more or less noise; day d is the d-th since 1970. */
export function syntheticRows(options: Synthetic): ScoredRows & { champion: Float64Array } {
  const { days, rowsADay, noise, shift = {} } = options
  const random = seededRandom(options.seed)
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.nextFloat())) * Math.cos(2 * Math.PI * random.nextFloat())
  const rows = days * rowsADay
  const labels = new Uint8Array(rows)
  const candidate = new Float64Array(rows)
  const champion = new Float64Array(rows)
  const clusters = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const signal = -1 + 1.5 * normal()
    clusters[row] = Math.floor(row / rowsADay)
    labels[row] = random.nextFloat() < logistic(signal) ? 1 : 0
    candidate[row] = logistic(signal + noise.candidate * normal() + (shift.candidate ?? 0))
    champion[row] = logistic(signal + noise.champion * normal() + (shift.champion ?? 0))
  }
  return { labels, candidate, champion, clusters, slices: [] }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** A project whose model "delay" reads f0 and f1; gates and slices are lines of YAML. */
export function validateProject({
  gates = 'auc: { min: 0.6, margin: 0.005 }',
  slices = '[origin, hour]',
} = {}): Record<string, string> {
  return {
    'millrace.yaml': `project: flights
store: { driver: local, path: ../store }
datasets:
  flights:
    source: { files: ../flights.parquet }
    columns: { origin: { type: string, public: true } }
models:
  delay:
    spine: features/flights.sql
    label: { column: late, time: scheduled, delay: 1 day }
    keys: [flight]
    features:
      - columns: [f0, f1]
    split: { holdout: 1 month }
    train: { project: train, command: [python, train.py] }
    gates: { ${gates} }
    slices: ${slices}
    slice_min_rows: 500
    stages: { production: { target: local, port: 8500 } }
`,
    'features/flights.sql': 'SELECT 1',
  }
}

const HOLDOUT = { from: '2001-05-01T00:00:00.000Z', to: '2001-06-01T00:00:00.000Z' }
const VERSION = { flights: { version: '2001-05', sha256: sha256('flights 2001-05') } }

/**
 * A record of features whose holdout (31 days of May 2001) is in the store: f0 and f1 decide the label equally; SQL of
 * any column can be replaced (by nothing: it is left out), and rows left out by a condition.
 */
export async function featuresRecord(
  project: Project,
  change: {
    rows?: number
    columns?: Record<string, string>
    where?: string
    code?: Record<string, string>
  } = {},
): Promise<StageRecord<'features'>> {
  const {
    rows = 6200,
    columns = {},
    where = 'true',
    code = { 'features/flights.sql': sha256('flights') },
  } = change
  const folder = join(project.repository.scratch, 'made', sha256(JSON.stringify(change)))
  await mkdir(folder, { recursive: true })
  const uniform = (salt: string): string => `(hash(i, ${quoteText(salt)}) % 1000003 / 1000003.0)`
  const made = {
    f0: `3 * ${uniform('a')} - 1.5`,
    f1: `3 * ${uniform('b')} - 1.5`,
    late: `(1 / (1 + exp(-(3 * ${uniform('a')} + 3 * ${uniform('b')} - 3.5))) > ${uniform('c')})::UTINYINT`,
    scheduled: `TIMESTAMP '2001-05-01' + INTERVAL 1 SECOND * (i * (31 * 86400 // ${rows}))`,
    flight: `'F' || i`,
    origin: `CASE WHEN i % 7 = 0 THEN 'HNL' WHEN i % 100 = 1 THEN 'GUM' WHEN i % 3 = 0 THEN 'LAX' ELSE 'ATL' END`,
    hour: 'i % 4',
    ...columns,
  }
  const list = Object.entries(made)
    .filter(([, sql]) => sql !== '')
    .map(([name, sql]) => `${sql} AS ${name}`)
  const engine = await openEngine({ threads: 1, tempFolder: folder })
  try {
    const select = `SELECT ${list.join(', ')} FROM range(${rows}) AS r(i) WHERE ${where}`
    const data = join(folder, 'data')
    await mkdir(data, { recursive: true })
    await writeParquet(engine, select, { path: join(data, 'holdout.parquet'), orderBy: ['scheduled'] })
    await writeParquet(engine, 'SELECT 1 AS f0', { path: join(data, 'train.parquet') })
  } finally {
    engine.close()
  }
  const number = { type: 'float', nullable: true } as const
  const tree = await project.store.putFolder(join(folder, 'data'))
  return recordOf(project, 'features', {
    outputs: { data: tree },
    code,
    manifest: {
      model: 'delay',
      features: [
        { name: 'f0', ...number },
        { name: 'f1', ...number },
      ],
      label: 'late',
      time: 'scheduled',
      slices: ['origin', 'hour'],
      keys: ['flight'],
      rows: { train: 100_000, holdout: rows, immature: 0 },
      positives: { train: 0.4, holdout: 0.4 },
      train: { from: '2001-01-01T00:00:00.000Z', to: '2001-04-30T00:00:00.000Z' },
      holdout: HOLDOUT,
      signature: sha256('f0 f1 late'),
      data: VERSION,
    },
  })
}

/** A record of training whose model is a logistic regression with these weights, in the store. */
export async function trainRecord(
  project: Project,
  weights: readonly [number, number],
  change: Partial<StageRecord<'train'>['manifest']> = {},
): Promise<StageRecord<'train'>> {
  const folder = join(project.repository.scratch, 'made', `model ${weights.join()}`)
  await writeModel(folder, logisticModel({ weights, bias: -0.5 }))
  const tree = await project.store.putFolder(folder)
  return recordOf(project, 'train', {
    outputs: { model: tree },
    code: { 'train/train.py': sha256(weights.join()) },
    manifest: {
      model: 'delay',
      features: ['f0', 'f1'],
      signature: sha256('f0 f1 late'),
      rows: 100_000,
      trainedUntil: '2001-04-30T00:00:00.000Z',
      reported: {},
      environment: { lock: sha256('lock'), python: '3.11.9' },
      trainSeconds: 252,
      data: VERSION,
      featuresTree: sha256('features'),
      ...change,
    },
  })
}

/** A champion as main's pointer names it, trained one version of the data earlier. */
export function championOf(
  train: StageRecord<'train'>,
  features: StageRecord<'features'>,
  change: Partial<StageMeta> = {},
): Champion {
  const { sha256: digest, md5, size, files } = train.outputs['model'] as TreeRef
  const pointer: Pointer<StageMeta> = {
    path: 'production',
    md5,
    size,
    files,
    meta: {
      kind: 'model',
      model: 'delay',
      stage: 'production',
      version: 'v1.0.0',
      sha256: digest,
      md5,
      data: { flights: { version: '2001-04', sha256: sha256('flights 2001-04') } },
      features: train.manifest.featuresTree,
      env: train.manifest.environment.lock,
      report: sha256('an earlier report'),
      records: { train: train.fingerprint, validate: sha256('an earlier validation') },
      code_commit: '0'.repeat(40),
      sequence: 1,
      ...change,
    },
  }
  return { pointer, train, features }
}

/** Inputs of a candidate with these weights, against a champion with those. */
export async function inputsOf(
  project: Project,
  weights: { candidate: readonly [number, number]; champion?: readonly [number, number] },
): Promise<ValidateInputs> {
  const features = await featuresRecord(project)
  const train = await trainRecord(project, weights.candidate)
  const base = { model: 'delay', stage: 'production', features, train }
  if (!weights.champion) return base
  const earlier = await trainRecord(project, weights.champion, { rows: 80_000 })
  return { ...base, champion: championOf(earlier, features) }
}

function recordOf<S extends 'features' | 'train'>(
  project: Project,
  stage: S,
  {
    outputs,
    code,
    manifest,
  }: {
    outputs: Record<string, TreeRef>
    code: Record<string, string>
    manifest: StageRecord<S>['manifest']
  },
): StageRecord<S> {
  const digests = Object.values(outputs).map(({ sha256 }) => sha256)
  return {
    format: 1,
    stage,
    subject: 'delay',
    fingerprint: sha256(`${stage} ${digests.join()}`),
    parts: { stage, subject: 'delay', config: {}, inputs: {}, code, params: {}, format: 1 },
    parents: [],
    outputs,
    manifest,
    code: { commit: project.head.commit, dirty: false },
    machine: { os: 'linux', arch: 'x64', cpus: 2, node: 'v24' },
    started: '2026-01-01T00:00:00.000Z',
    seconds: 1,
  }
}
