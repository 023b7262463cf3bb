import {
  type Block,
  type ContractCheck,
  type DriftManifest,
  formatProposalKey,
  type Json,
  type ListBlock,
  type Report,
  type TextBlock,
} from '@millrace/contract'
import type { Rules } from '../rules.ts'
import type { Windows } from '../windows.ts'
import { columnChart } from './column-chart.ts'
import { columnTable, everyColumn } from './column-table.ts'
import { modelTable } from './model-table.ts'
import { titleOf, verdictOfDrift } from './verdict-text.ts'

export interface DriftReportInputs {
  manifest: DriftManifest
  windows: Windows
  rules: Pick<Rules, 'public' | 'timesUsual' | 'minPsi'>
  /** Two files, without a project around them. */
  alone?: boolean
}

/** What a drift check has to say, for the dataset's proposal. */
export function driftReport({ manifest, windows, rules, alone = false }: DriftReportInputs): Report {
  const { columns, checks, models } = manifest
  const [first] = columns
  const chart = first && columnChart(windows, { ...first, shown: rules.public.has(first.column) })
  const blocks: Block[] = [
    ...models.map(modelTable),
    ...(columns.length > 0 ? [columnTable(columns)] : []),
    feedLine(checks, alone),
    ...(manifest.verdict === 'fault' ? [faultList(checks)] : []),
    ...(alone ? [] : [mergeLines(manifest)]),
  ]
  const folds = [
    ...(chart ? [{ summary: `Distribution of ${first.column}`, blocks: [chart] }] : []),
    ...(columns.length > 0
      ? [
          {
            summary: `Every column (${columns.length}), and when one counts as changed`,
            blocks: [everyColumn(columns), ruleText(manifest, rules)],
          },
        ]
      : []),
  ]
  return {
    format: 1,
    kind: 'drift',
    title: titleOf(manifest, alone),
    verdict: verdictOfDrift(manifest, alone),
    blocks,
    folds,
    ...(!alone && { key: formatProposalKey({ kind: 'data', dataset: manifest.dataset }) }),
    data: manifest as unknown as Json,
  }
}

/** A drift report as blocks, for a section of the dataset's own proposal; the chart only where something moved. */
export function driftBlocks(report: Report): Block[] {
  const { text, next } = report.verdict
  const rest = typeof next === 'string' ? [next] : next
  const charts = report.folds.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))
  return [
    { kind: 'text', text: [{ strong: text }, ' ', ...rest] },
    ...report.blocks,
    ...(report.verdict.tone === 'good' ? [] : charts),
  ]
}

/** A fault as an issue for the dataset's owner: what is off, since when, and what happens meanwhile. */
export function faultReport(
  report: Report,
  { dataset, reference, current, checks, windows }: DriftManifest,
): Report {
  const failed = checks.filter(({ passed }) => !passed)
  return {
    ...report,
    key: `drift:${dataset}`,
    title: `${dataset}: the feed looks broken since ${windows[0] ?? current}`,
    blocks: [
      faultList(checks),
      {
        kind: 'text',
        text: [
          `Seen in ${windows.join(', ')} of version ${current}, against ${reference}. Production keeps what it learned; version ${current} is not merged while ${failed.length === 1 ? 'this check is' : 'these checks are'} off.`,
        ],
      },
    ],
    folds: report.folds,
  }
}

function feedLine(checks: readonly ContractCheck[], alone: boolean): TextBlock {
  const good = checks.filter(({ passed }) => passed).length
  const volume = alone ? ' Rows are not compared: two files need not span equally long.' : ''
  const what = `schema, ${alone ? '' : 'volume, '}nulls, units, categories`
  const text =
    checks.length === 0
      ? ' nothing new to look at.'
      : good === checks.length
        ? ` ${what} as usual (${good} of ${checks.length} checks).${volume}`
        : ` ${good} of ${checks.length} checks as usual.${volume}`
  return { kind: 'text', text: [{ strong: 'Feed check:' }, text] }
}

function faultList(checks: readonly ContractCheck[]): ListBlock {
  const failed = checks.filter(({ passed }) => !passed)
  return {
    kind: 'list',
    title: 'What is off',
    items: failed.map(({ name, seen }) => [{ strong: name }, `: ${seen}`]),
  }
}

function mergeLines({ verdict, reference, models }: DriftManifest): TextBlock {
  if (verdict === 'fault') {
    return {
      kind: 'text',
      text: [
        { strong: 'Nothing was proposed: ' },
        `everything stays on ${reference}. When the source is mended, check again.`,
      ],
    }
  }
  const stays = models.length > 0 ? 'the models in use go on as they are' : 'everything stays as it is'
  return {
    kind: 'text',
    text: [
      { strong: 'If you merge:' },
      ' features, training and validation run on the newer data. ',
      { strong: "If you don't:" },
      ` ${stays}, learned from ${reference}; the next check asks again.`,
    ],
  }
}

function ruleText({ looked }: DriftManifest, { timesUsual, minPsi }: DriftReportInputs['rules']): TextBlock {
  return {
    kind: 'text',
    text: `Looked at ${looked} pairs of a column and a new window; dates and columns that name rows are left out. One counts as changed at a PSI of ${minPsi} or more, ${timesUsual}× its usual change and above the bound that all pairs together stay below in 95 of 100 checks without a change; with fewer than four past changes at a PSI of 0.25 or more.`,
  }
}
