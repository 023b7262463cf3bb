import { basename } from 'node:path'
import { type ColumnDrift, type DriftVerdict, MillraceError, type Report } from '@millrace/contract'
import { openEngine, profileTable, scanFiles, sourceError } from '@millrace/tables'
import { judgeWindows, verdictOf } from './judge.ts'
import { driftReport } from './report/drift-report.ts'
import { DEFAULT_RULES } from './rules.ts'
import type { ProfileWindow, Windows } from './windows.ts'

export interface DriftFiles {
  /** Parquet or CSV, by ending. */
  reference: string
  current: string
  threads: number
  tempFolder: string
}

/**
 * Drift of two tables, without project, store or Git: the checks of a dataset without a history. Rows are not held
 * against each other, because two files need not span equally long; no value is shown, because nothing says which
 * columns are public. Throws MR2503 for a table without rows, MR2504 where no column
 * can be compared, MR2050 and others for a file that can't be read.
 */
export async function driftFiles({
  reference,
  current,
  threads,
  tempFolder,
}: DriftFiles): Promise<{ verdict: DriftVerdict; report: Report; columns: ColumnDrift[] }> {
  const [before, now] = namesOf(reference, current)
  const options = { threads, tempFolder }
  const windows: Windows = {
    reference: [{ window: before, profile: await profileOf(reference, options) }],
    fresh: [{ window: now, profile: await profileOf(current, options) }],
    order: [before, now],
  }
  const judged = judgeWindows(windows, DEFAULT_RULES, ['volume'])
  // A check that saw nothing must not pass.
  if (judged.columns.length === 0) throw new MillraceError('MR2504', { file: current })
  const verdict = verdictOf(judged, [])
  const manifest = {
    dataset: now,
    reference: before,
    current: now,
    verdict,
    windows: [now],
    ...judged,
    models: [],
  }
  const report = driftReport({ manifest, windows, rules: DEFAULT_RULES, alone: true })
  return { verdict, report, columns: judged.columns }
}

async function profileOf(
  path: string,
  options: { threads: number; tempFolder: string },
): Promise<ProfileWindow['profile']> {
  const engine = await openEngine(options)
  try {
    // Each column is read once: CSV text would be parsed again for every one.
    await engine.run(`CREATE TABLE t AS SELECT * FROM ${scanFiles([path])}`)
    const profile = await profileTable(engine, 't', await engine.columns('FROM t'))
    if (profile.rows === 0) throw new MillraceError('MR2503', { file: path })
    return profile
  } catch (error) {
    throw sourceError(error, [path])
  } finally {
    engine.close()
  }
}

/** File names, or whole paths where the names are alike. */
function namesOf(reference: string, current: string): [string, string] {
  const names: [string, string] = [basename(reference), basename(current)]
  return names[0] === names[1] ? [reference, current] : names
}
