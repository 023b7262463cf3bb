import {
  type Fold,
  formatProposalKey,
  type ModelVersion,
  type Report,
  type Sha256,
  type Text,
} from '@millrace/contract'
import { formatCount, formatDuration } from '@millrace/report'
import type { ValidateInputs } from '../inputs.ts'
import type { Judged } from '../judge/judge.ts'
import { changesSince } from './changes.ts'
import { chartsFold, type HistoryPoint } from './charts-fold.ts'
import { decisionsText } from './decisions-text.ts'
import { headline } from './headline.ts'
import { lookAt } from './look-at.ts'
import { methodFold } from './method-fold.ts'
import { metricTable } from './metric-table.ts'
import { type Names, periodText, plural } from './names.ts'
import { type DatasetSource, receiptFold } from './receipt-fold.ts'
import { reportData } from './report-data.ts'
import { slicesFold } from './slices-fold.ts'

/** All that the page of a promotion is made from. */
export interface PromotionFacts {
  inputs: ValidateInputs
  judged: Judged
  version: ModelVersion
  /** Of the validation. */
  fingerprint: Sha256
  seed: number
  /** What a reader must know about the rows. */
  notes: readonly string[]
  leastRows: number
  /** Earlier candidates of this subject, oldest first. */
  history: readonly HistoryPoint[]
  /** Of those, other models that were judged on the same holdout. */
  earlier: number
  sources: readonly DatasetSource[]
}

/** The page that a reviewer reads before a merge; a red gate gives the same page with its refusal on top. */
export function promotionReport(facts: PromotionFacts): Report {
  const { inputs, judged, version, notes, leastRows } = facts
  const { model, stage, champion, features, train } = inputs
  const names: Names = {
    champion: stage,
    championColumn: champion ? `${stage} ${champion.pointer.meta.version}` : stage,
    candidateColumn: `this ${version}`,
  }
  const unseen = judged.metrics.some(metric => metric.champion !== undefined) ? 'both' : 'it'
  const { holdout } = features.manifest
  const look = lookAt(judged, {
    notes,
    earlier: facts.earlier,
    ...(champion && { changes: changesSince(inputs, champion) }),
  })
  const slices = slicesFold(judged.slices, names, leastRows)
  const floor = judged.gates.find(({ name }) => name.startsWith('auc ≥ '))?.name.slice('auc ≥ '.length)
  const past = [...facts.history, { from: holdout.from, auc: aucOf(judged) }]
  return {
    format: 1,
    kind: 'promotion',
    title: `Promote ${model} ${version} to ${stage}`,
    verdict: headline(judged, names, {
      first: `First model for ${stage}`,
      whenPassed: 'Merge to deploy exactly this model.',
      refusal: 'Not promoted',
      whenRefused: 'Nothing was proposed.',
    }),
    blocks: [
      metricTable(judged, names, {
        rows: `on ${plural(formatCount(judged.rows), 'row')} of ${periodText(holdout)}, unseen by ${unseen}`,
        clusters: 'by day',
      }),
      ...(judged.decisions ? [decisionsText(judged.decisions, stage)] : []),
      ...(look ? [look] : []),
    ],
    folds: [
      ...(slices ? [slices] : []),
      receiptFold(inputs, facts),
      chartsFold(judged.curves, names, {
        points: past,
        ...(floor !== undefined && { floor: Number(floor) }),
      }),
      methodFold(judged, { seed: facts.seed, byDay: true }),
      wayFold(facts),
    ],
    footer: footerOf(train),
    key: formatProposalKey({ kind: 'promotion', model, stage }),
    data: reportData(judged, { version }),
  }
}

function aucOf({ metrics }: Judged): number {
  return metrics.find(({ metric }) => metric === 'auc')?.candidate ?? Number.NaN
}

/** What each answer to the proposal does, and the way back. */
function wayFold({ inputs, judged, version }: PromotionFacts): Fold {
  const { model, stage, champion } = inputs
  const before = champion?.pointer.meta.version
  if (!judged.passed) {
    const stays = before === undefined ? `${stage} stays empty` : `${stage} stays at ${before}`
    const items: Text[] = [
      `Nothing waits for you: no branch was written and ${stays}.`,
      'The next data version or code commit on main is judged again by itself.',
      ['See what would run: ', { code: 'millrace plan' }],
    ]
    return { summary: 'What happens now', blocks: [{ kind: 'list', items }] }
  }
  const items: Text[] = [
    `Merge = deploy ${version} to ${stage}: the digests on this page, or nothing.`,
    'Close = reject; it will not be proposed again unchanged.',
    before === undefined
      ? 'Way back: none yet, this is the first version. Until it is merged nothing serves.'
      : ['Way back: ', { code: `millrace rollback ${model} --stage ${stage}` }, ` → ${before}.`],
  ]
  return { summary: 'Merge, reject, roll back', blocks: [{ kind: 'list', items }] }
}

function footerOf({ manifest, outputs }: ValidateInputs['train']): Text {
  const digest = outputs['model']?.sha256.slice(0, 12) ?? ''
  return [
    `Trained in ${formatDuration(manifest.trainSeconds * 1000)} on ${plural(formatCount(manifest.rows), 'row')} · `,
    { code: `sha256:${digest}…` },
  ]
}
