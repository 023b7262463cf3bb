import { type ReliabilityPoint, type RocPoint, reliabilityCurve, rocCurve } from '@millrace/stats'
import { championScores, type ScoredRows } from './scored-rows.ts'

/** Points of the charts: enough for a smooth line, few enough for a page. */
const ROC_POINTS = 100

interface CurvesOfModel {
  roc: RocPoint[]
  reliability: ReliabilityPoint[]
}

export interface Curves {
  candidate: CurvesOfModel
  champion?: CurvesOfModel
}

export function curvesOf(rows: ScoredRows): Curves {
  const champion = championScores(rows)
  return { candidate: curves(rows.candidate), ...(champion && { champion: curves(champion) }) }

  function curves(scores: Float64Array): CurvesOfModel {
    return {
      roc: rocCurve(rows.labels, scores, ROC_POINTS),
      reliability: reliabilityCurve(rows.labels, scores),
    }
  }
}
