import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ComparisonVerdict, type Json, MillraceError, type Report } from '@millrace/contract'
import { openEngine } from '@millrace/tables'
import { judge } from '../judge/judge.ts'
import type { ScoredRows } from '../judge/scored-rows.ts'
import { filesReport } from '../report/files-report.ts'
import { evidenceOf } from '../report/report-data.ts'
import { requireBothClasses } from '../rows/check-rows.ts'
import { matchFiles } from './match-files.ts'
import { type PredictionColumns, type Predictions, readPredictions } from './read-predictions.ts'

/** Two files of predictions for the same rows, Parquet or CSV; columns have the same names in both. */
export interface PredictionFiles extends PredictionColumns {
  /** Path of the candidate's predictions. */
  candidate: string
  /** Path of the champion's; without it the candidate is only measured. */
  champion?: string
  /** AUC that may be lost, 0 or more. */
  margin: number
  /** Threads that reading may use; 2 when left out. */
  threads?: number
}

export interface PredictionsJudged {
  report: Report
  verdict: ComparisonVerdict | 'first'
  passed: boolean
  /** All numbers. */
  evidence: Json
}

/** Every run draws equally: the same files give the same numbers. */
const SEED = 1

/**
 * Judges a candidate against a champion by their predictions alone: no store, no project, no Git. Rows belong together
 * by key, else by their order. Throws MR2301–MR2305, MR2307, MR2310–MR2316, MR2050, MR2054.
 */
export async function validateFiles(files: PredictionFiles): Promise<PredictionsJudged> {
  const { margin } = files
  if (!(margin >= 0 && margin < Number.POSITIVE_INFINITY)) throw new MillraceError('MR2315', { margin })
  const { candidate, champion } = await readBoth(files)
  requireBothClasses(candidate.labels, { what: candidate.file, column: files.label })
  const rows: ScoredRows = {
    labels: candidate.labels,
    candidate: candidate.scores,
    ...(champion && { champion: matchFiles(candidate, champion) }),
    clusters: candidate.days ?? Int32Array.from(candidate.labels.keys()),
    slices: [],
  }
  const judged = judge(
    rows,
    { gates: [{ metric: 'auc', kind: 'margin', margin }], slices: [], leastRows: 1 },
    SEED,
  )
  const report = filesReport(judged, {
    candidate: candidate.file,
    ...(champion && { champion: champion.file }),
    byDay: candidate.days !== undefined,
    seed: SEED,
  })
  return {
    report,
    verdict: judged.verdict,
    passed: judged.passed,
    evidence: evidenceOf(judged, { seed: SEED }),
  }
}

async function readBoth(files: PredictionFiles): Promise<{ candidate: Predictions; champion?: Predictions }> {
  const { label, score, key, time } = files
  const columns = { label, score, ...(key !== undefined && { key }) }
  const folder = await mkdtemp(join(tmpdir(), 'millrace-validate-'))
  try {
    const engine = await openEngine({ threads: files.threads ?? 2, tempFolder: folder })
    try {
      // The day of a row is asked of the candidate's file alone.
      const candidate = await readPredictions(engine, files.candidate, {
        ...columns,
        ...(time !== undefined && { time }),
      })
      if (files.champion === undefined) return { candidate }
      return { candidate, champion: await readPredictions(engine, files.champion, columns) }
    } finally {
      engine.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
