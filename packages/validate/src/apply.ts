import { join } from 'node:path'
import { bug, isTree, MillraceError, type StageRecord } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { loadModel } from '@millrace/serving'
import { type Engine, type Matrix, openEngine } from '@millrace/tables'
import type { ValidateInputs } from './inputs.ts'
import type { ScoredRows } from './judge/scored-rows.ts'
import { checkScores, requireBothClasses } from './rows/check-rows.ts'
import { chooseRows } from './rows/compare-rows.ts'
import { type Holdout, readFeatures, readHoldout, readSlice } from './rows/read-holdout.ts'
import type { Rules } from './rules.ts'

/** A scored holdout: the rows to judge, and what a server can be asked to show that it runs the same model. */
export interface ScoredHoldout {
  rows: ScoredRows
  /** Rows of the holdout that are not judged. */
  dropped: number
  /** What a reader must know about the rows. */
  notes: string[]
  smoke: Smoke
}

/** Sample requests with the candidate's answers; null = missing. */
interface Smoke {
  features: string[]
  rows: (number | null)[][]
  expected: number[]
}

/** Scores the holdout with the candidate, and with the champion on the champion's own features. */
export async function scoreHoldout(
  project: Project,
  { inputs, rules, folder }: { inputs: ValidateInputs; rules: Rules; folder: string },
): Promise<ScoredHoldout> {
  const { features, train, champion } = inputs
  const engine = await openEngine({ threads: project.threads, tempFolder: folder })
  try {
    const holdout = await readHoldout(project.store, engine, features)
    const name = { what: `the holdout of ${inputs.model}`, column: features.manifest.label }
    requireBothClasses(holdout.labels, name)
    const own = await scoreWith(project, { engine, holdout, train, folder, role: 'candidate' })
    const slices = []
    for (const { column, public: shown } of rules.slices) {
      slices.push({ column, public: shown, values: await readSlice(engine, holdout, column) })
    }
    const smoke = smokeOf(own)
    const alone = { labels: holdout.labels, candidate: own.scores, clusters: holdout.days, slices }
    if (!champion) return { rows: alone, dropped: 0, notes: [], smoke }

    const others = await readHoldout(project.store, engine, champion.features)
    const chosen = chooseRows(holdout, others, {
      championTrainedUntil: Date.parse(champion.train.manifest.trainedUntil),
      leastRows: rules.leastRows,
    })
    const { notes } = chosen
    if (chosen.rows === 'none') {
      return { rows: { ...alone, champion: { incomparable: chosen.reason } }, dropped: 0, notes, smoke }
    }
    const rival = await scoreWith(project, {
      engine,
      holdout: others,
      train: champion.train,
      folder,
      role: 'champion',
    })
    const all = { ...alone, champion: rival.scores }
    if (chosen.rows === 'all') return { rows: all, dropped: 0, notes, smoke }
    const rows = takeRows(all, chosen.rows)
    return { rows, dropped: holdout.labels.length - rows.labels.length, notes, smoke }
  } finally {
    engine.close()
  }
}

interface OwnScores {
  features: string[]
  matrix: Matrix
  scores: Float64Array
}

async function scoreWith(
  project: Project,
  work: {
    engine: Engine
    holdout: Holdout
    train: StageRecord<'train'>
    folder: string
    role: 'candidate' | 'champion'
  },
): Promise<OwnScores> {
  const { engine, holdout, train, role } = work
  const folder = join(work.folder, role)
  const tree = train.outputs['model']
  if (!tree || !isTree(tree)) throw bug('a train record has no folder with a model')
  await project.store.checkout(tree, folder)
  const model = await loadModel(folder)
  try {
    const { features } = model.card
    const matrix = await readFeatures(engine, holdout, { features, model: train.manifest.model, role })
    const done = project.progress.step(
      `${train.manifest.model}: scoring ${matrix.rows.toLocaleString('en')} rows`,
    )
    const scores = Float64Array.from(await model.score(matrix.data, matrix.rows))
    done()
    return { features, matrix, scores: checkScores(scores, `the ${role} of ${train.manifest.model}`) }
  } finally {
    await model.release()
  }
}

/** Rows of both tables that belong together, from the candidate's arrays and the champion's. */
function takeRows(
  rows: ScoredRows & { champion: Float64Array },
  pairs: { candidate: Uint32Array; champion: Uint32Array },
): ScoredRows {
  const at = pairs.candidate
  return {
    labels: Uint8Array.from(at, row => rows.labels[row]!),
    candidate: Float64Array.from(at, row => rows.candidate[row]!),
    champion: Float64Array.from(pairs.champion, row => rows.champion[row]!),
    clusters: Int32Array.from(at, row => rows.clusters[row]!),
    slices: rows.slices.map(slice => ({
      ...slice,
      values: Array.from(at, row => slice.values[row] ?? null),
    })),
  }
}

const MOST_SAMPLES = 200

/** Rows evenly spaced over the holdout; JSON has no infinity, so a row with one is no sample. */
function smokeOf({ features, matrix, scores }: OwnScores): Smoke {
  const samples = Math.min(MOST_SAMPLES, matrix.rows)
  const smoke: Smoke = { features, rows: [], expected: [] }
  for (let sample = 0; sample < samples; sample++) {
    const row = Math.floor((sample * matrix.rows) / samples)
    const values = [...matrix.data.subarray(row * features.length, (row + 1) * features.length)]
    if (values.some(value => Math.abs(value) === Number.POSITIVE_INFINITY)) continue
    smoke.rows.push(values.map(value => (Number.isNaN(value) ? null : value)))
    smoke.expected.push(scores[row]!)
  }
  return smoke
}

/** Refuses a candidate that learned from rows of its own holdout (MR2306). */
export function refuseOverlap({ model, features, train }: ValidateInputs): void {
  const { trainedUntil } = train.manifest
  const { from } = features.manifest.holdout
  if (Date.parse(trainedUntil) <= Date.parse(from)) return
  throw new MillraceError('MR2306', { model, trained: trainedUntil.slice(0, 10), from: from.slice(0, 10) })
}
