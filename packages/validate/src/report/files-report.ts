import type { Report } from '@millrace/contract'
import { formatCount } from '@millrace/report'
import type { Judged } from '../judge/judge.ts'
import { chartsFold } from './charts-fold.ts'
import { decisionsText } from './decisions-text.ts'
import { headline } from './headline.ts'
import { methodFold } from './method-fold.ts'
import { metricTable } from './metric-table.ts'
import { type Names, plural } from './names.ts'
import { reportData } from './report-data.ts'

/** The page of two prediction files. */
export function filesReport(
  judged: Judged,
  about: { candidate: string; champion?: string; byDay: boolean; seed: number },
): Report {
  const { candidate, champion, byDay, seed } = about
  const names: Names = { champion: 'the champion', championColumn: 'champion', candidateColumn: 'candidate' }
  return {
    format: 1,
    kind: 'validation',
    title: champion === undefined ? candidate : `${candidate} against ${champion}`,
    verdict: headline(judged, names, {
      first: 'Measured only',
      whenPassed:
        champion === undefined
          ? 'Name a champion to compare it with.'
          : 'The candidate may replace the champion.',
      refusal: 'Rejected',
      whenRefused: '',
    }),
    blocks: [
      metricTable(judged, names, {
        rows: `on ${plural(formatCount(judged.rows), 'row')}`,
        clusters: byDay ? 'by day' : 'by row',
      }),
      ...(judged.decisions ? [decisionsText(judged.decisions, names.champion)] : []),
    ],
    folds: [chartsFold(judged.curves, names), methodFold(judged, { seed, byDay })],
    data: reportData(judged),
  }
}
