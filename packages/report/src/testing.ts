import type { Report } from '@millrace/contract'
import { reliabilityChart, rocChart } from './builders/curve-charts.ts'
import { distributionChart } from './builders/distribution-chart.ts'
import { historyChart } from './builders/history-chart.ts'
import { slicesChart } from './builders/slices-chart.ts'

/** A small report to vary in tests. */
export function buildReport(changes: Partial<Report> = {}): Report {
  return {
    format: 1,
    kind: 'validation',
    title: 'A report',
    verdict: { tone: 'neutral', text: 'Nothing to decide.', next: 'Nothing to do.' },
    blocks: [],
    folds: [],
    data: {},
    ...changes,
  }
}

const left = (title: string) => ({ title, align: 'left' }) as const
const right = (title: string) => ({ title, align: 'right' }) as const

const CHAMPION = 'production v1.3.0'
const CANDIDATE = 'this v1.4.0'

/** A promotion as the tests' golden files show it; its numbers are invented. */
export function buildPromotionReport(): Report {
  const slices = buildSlices()
  return buildReport({
    kind: 'promotion',
    title: 'Promote delay v1.4.0 to production',
    key: 'promotion:delay:production',
    verdict: {
      tone: 'good',
      text: 'Better than production; no slice shown worse.',
      next: 'Merge to deploy exactly this model.',
    },
    blocks: [
      {
        kind: 'table',
        columns: [
          left('on 518,831 flights of May, unseen by both'),
          right(CHAMPION),
          right(CANDIDATE),
          left('change (95 % interval, by day)'),
          left('gate'),
        ],
        rows: [
          ['AUC ↑', '0.665', '0.676', '+0.011 (+0.007 … +0.015)', '✅ not worse than −0.005'],
          ['log loss ↓', '0.4236', '0.4155', '−0.0081 (−0.011 … −0.005)', '✅ not worse'],
          ['calibration error ↓', '0.031', '0.012', '−0.019 (−0.024 … −0.014)', '✅ ≤ 0.03'],
          ['against the best of 12 months (v1.1.0)', '0.671', '', '+0.005 (+0.001 … +0.009)', '✅ not worse'],
          ['p99 latency, 2-core runner', '1.1 ms', '1.2 ms', '', '✅ ≤ 5 ms'],
        ],
      },
      {
        kind: 'text',
        text: [
          'Flagged at the live threshold: 12.1 % → 12.6 %; ',
          { strong: '3.2 % of decisions flip' },
          '.',
        ],
      },
      {
        kind: 'list',
        title: 'Look at',
        items: [
          [
            'It learned from 501,030 more flights: ',
            { code: 'flights' },
            ' 2001-03 → 2001-04 (',
            { link: 'data diff', href: 'https://example.com/acme/flights/pull/7' },
            '). No code changed.',
          ],
          [
            'Smallest gain: origin ',
            { strong: 'HNL' },
            ", +0.001, can't be told from zero (needs about 9,000 more rows).",
          ],
          'Third candidate judged on overlapping days; the intervals pay for that.',
        ],
      },
    ],
    folds: [
      {
        summary: `${slices.length} slices: ${slices.filter(({ low }) => low > 0).length} better, ${slices.filter(({ low }) => low <= 0).length} can't tell, 0 worse`,
        blocks: [slicesChart('AUC', slices)],
      },
      {
        summary: 'Charts',
        blocks: [
          rocChart([
            { name: CHAMPION, points: curve(0.5) },
            { name: CANDIDATE, points: curve(0.44) },
          ]),
          reliabilityChart([
            { name: CHAMPION, points: bins(0.86) },
            { name: CANDIDATE, points: bins(0.98) },
          ]),
          historyChart({
            metric: 'AUC',
            series: [{ name: 'production', points: months([0.671, 0.67, 0.672, 0.668, 0.669, 0.665]) }],
            gate: 0.66,
          }),
        ],
      },
      {
        summary: 'Receipt: source → flights@2001-04 → features → model → this page',
        blocks: [
          {
            kind: 'code',
            language: 'text',
            code: 'data      sha256:4a0c…\nfeatures  sha256:77b1…\nmodel     sha256:9f2c…',
          },
        ],
      },
      {
        summary: 'Merge, reject, roll back',
        blocks: [
          {
            kind: 'text',
            text: [
              'Merge = deploy to production. Close = reject; it will not be proposed again unchanged. Way back: ',
              { code: 'millrace rollback delay' },
              '.',
            ],
          },
        ],
      },
    ],
    footer: ['trained in 4 min 12 s, reused 2 of 4 stages · ', { code: 'sha256:9f2c…' }],
    data: { auc: { champion: 0.665, candidate: 0.676 } },
  })
}

/** A drift report; its numbers are invented. */
export function buildDriftReport(): Report {
  return buildReport({
    kind: 'drift',
    title: 'flights: 2001-02 → 2001-05 (delay is losing accuracy)',
    key: 'data:flights',
    verdict: {
      tone: 'warning',
      text: 'A changed world, not a broken feed: delay in production is getting worse.',
      next: 'Merge to retrain on the newer data; nothing deploys before its own promotion PR.',
    },
    blocks: [
      {
        kind: 'table',
        columns: [
          left('delay v1.3.0 in production'),
          right('when promoted (Feb)'),
          right('now (Apr–May)'),
          left(''),
        ],
        rows: [
          ['AUC, realised', '0.676', [{ strong: '0.655' }, ' (0.648 … 0.662)'], '🔻 below the floor of 0.66'],
          ['late flights', '21.8 %', '17.0 %', '▇▇▆▅▃'],
        ],
      },
      {
        kind: 'table',
        columns: [
          left('column'),
          left('what moved'),
          left('against its own history'),
          left('matters to the model'),
        ],
        rows: [
          ['origin_delay_yesterday', 'lower, fewer bad days', '4.1× the usual change', '▇▇▇ first'],
          ['hour', 'more after 20 h', '1.2×', '▂'],
          ['7 more', 'nothing beyond the usual', '', ''],
        ],
      },
      {
        kind: 'text',
        text: [
          { strong: 'Feed check:' },
          ' schema, nulls, units, volume, coverage as usual (30 of 30 contract checks).',
        ],
      },
    ],
    folds: [
      {
        summary: 'Distributions',
        blocks: [
          distributionChart({
            column: 'origin_delay_yesterday',
            before: '2001-02',
            now: '2001-05',
            bins: [
              { name: '< 0 min', before: 0.18, now: 0.27 },
              { name: '0–5 min', before: 0.31, now: 0.36 },
              { name: '5–15 min', before: 0.29, now: 0.24 },
              { name: '15–30 min', before: 0.15, now: 0.1 },
              { name: '> 30 min', before: 0.07, now: 0.03 },
            ],
          }),
        ],
      },
      {
        summary: 'AUC over time',
        blocks: [
          historyChart({
            metric: 'AUC',
            series: [
              { name: 'realised', points: months([0.676, 0.674, 0.671, 0.664, 0.655]) },
              { name: 'estimated', points: months([0.675, 0.675, 0.669, 0.661, 0.651]) },
            ],
            gate: 0.66,
          }),
        ],
      },
    ],
    data: { alarm: true },
  })
}

/** A dataset's new version; its numbers are invented. */
export function buildDataReport(): Report {
  return buildReport({
    kind: 'data',
    title: 'flights: 2001-03 → 2001-04',
    key: 'data:flights',
    verdict: {
      tone: 'bad',
      text: '1 of 12 contract checks fails: origin has values that are not airports.',
      next: ['Fix the source, then run ', { code: 'millrace snapshot flights' }, ' again.'],
    },
    blocks: [
      {
        kind: 'table',
        columns: [left(''), right('2001-03'), right('2001-04'), right('change')],
        rows: [
          ['rows', '1,493,045', '1,994,075', '+501,030'],
          ['columns', '5', '5', '0'],
          ['size', '38.2 MB', '51.0 MB', '+12.8 MB'],
        ],
      },
      {
        kind: 'table',
        title: 'Contract',
        columns: [left('check'), right('rows that break it'), left('seen')],
        rows: [
          ['❌ origin: known airport', '3', 'XX1, XX2'],
          ['✅ delay: integer', '0', 'integer'],
          ['✅ rows ≥ 1000', '0', '501,030 in 2001-04'],
        ],
      },
    ],
    folds: [
      {
        summary: 'Schema unchanged: 5 columns',
        blocks: [
          {
            kind: 'table',
            columns: [left('column'), left('type'), left('nulls')],
            rows: [
              [[{ code: 'delay' }], 'integer', 'never'],
              [[{ code: 'origin' }], 'string', 'never'],
            ],
          },
        ],
      },
    ],
    data: { failed: 1 },
  })
}

function buildSlices() {
  const names = ['ATL', 'DEN', 'DFW', 'EWR', 'JFK', 'LAX', 'MIA', 'ORD', 'PHX', 'SEA', 'SFO']
  return [
    ...names.map((name, index) => ({
      slice: `origin ${name}`,
      change: 0.019 - index * 0.0012,
      low: 0.0125 - index * 0.0012,
      high: 0.0255 - index * 0.0009,
    })),
    { slice: 'origin HNL', change: 0.001, low: -0.009, high: 0.011 },
  ]
}

/** A curve above the diagonal, the further the smaller its power. */
function curve(power: number) {
  return Array.from({ length: 41 }, (_, step) => ({ x: step / 40, y: (step / 40) ** power }))
}

function bins(slope: number) {
  return [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.55].map(x => ({ x, y: 0.02 + x * slope }))
}

function months(values: readonly number[]) {
  return values.map((y, index) => ({ x: `2001-0${index + 1}-01`, y }))
}
