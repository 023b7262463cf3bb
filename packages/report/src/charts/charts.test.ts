import type { ChartBlock } from '@millrace/contract'
import { describe, expect, it } from 'vitest'
import { rocChart } from '../builders/curve-charts.ts'
import { distributionChart } from '../builders/distribution-chart.ts'
import { historyChart } from '../builders/history-chart.ts'
import { slicesChart } from '../builders/slices-chart.ts'
import { mermaidChart } from '../markdown/mermaid.ts'
import { chartTable } from './chart-table.ts'
import { drawChart } from './draw-chart.ts'
import { drawnSeries, labelsOf, thinned } from './points.ts'

const history = historyChart({
  metric: 'AUC',
  series: [
    {
      name: 'a',
      points: [
        { x: '2001-02-01', y: 0.7 },
        { x: '2001-01-01', y: 0.6 },
      ],
    },
    { name: 'b', points: [{ x: '2001-01-01', y: 0.65 }] },
  ],
  gate: 0.66,
})

describe('points', () => {
  it('without a place are not drawn', () => {
    const points = [
      { x: 'never', y: 1 },
      { x: '2001-01-01', y: Number.NaN },
      { x: '2001-01-02', y: 1 },
      { x: Date.UTC(2001, 0, 3), y: 2 },
    ]
    const [series] = drawnSeries({ x: { title: '', scale: 'time' }, series: [{ name: 's', points }] })
    expect(series?.points.map(({ label }) => label)).toEqual(['2001-01-02', '2001-01-03'])
  })

  it('are in order of time over all series', () => {
    expect(labelsOf(drawnSeries(history))).toEqual(['2001-01-01', '2001-02-01'])
  })

  it('are thinned evenly, both ends kept', () => {
    expect(thinned([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6])
    expect(thinned([1, 2], 3)).toEqual([1, 2])
  })
})

describe("a chart's table", () => {
  it('has a row per x and leaves gaps open', () => {
    expect(chartTable(history).rows).toEqual([
      ['2001-01-01', '0.60', '0.65'],
      ['2001-02-01', '0.70', ''],
    ])
  })

  it('writes changes with their sign', () => {
    const chart = slicesChart('AUC', [{ slice: 'HNL', change: 0.001, low: -0.009, high: 0.011 }])
    expect(chartTable(chart).rows).toEqual([['HNL', '+0.001', '−0.009 … +0.011']])
  })
})

describe('Mermaid', () => {
  it('is not used where a line has a gap', () => {
    expect(mermaidChart(history)).toBeUndefined()
  })

  it('reads curves off at even steps, and ends where the shorter one ends', () => {
    const chart = rocChart([
      {
        name: 'a',
        points: [
          { x: 0, y: 0 },
          { x: 0, y: 0.5 },
          { x: 1, y: 1 },
        ],
      },
      {
        name: 'b',
        points: [
          { x: 0, y: 0 },
          { x: 0.5, y: 1 },
        ],
      },
    ])
    const text = mermaidChart(chart) ?? ''
    expect(text).toContain('x-axis "false positive rate" 0 --> 0.5')
    expect(text.match(/line \[/g)).toHaveLength(3)
    expect(text).toContain('line [0, 0.05, 0.1,')
  })
})

describe('a picture', () => {
  it('of a forest plot has a row per slice and the level of no change', async () => {
    const slices = ['HNL', 'SFO'].map(slice => ({ slice, change: 0.1, low: 0, high: 0.2 }))
    const svg = await drawChart(slicesChart('AUC', slices), 'name')
    expect(svg).toContain('>HNL</text>')
    expect(svg.match(/var\(--guide\)/g)).toHaveLength(1)
    expect(svg.match(/stroke="var\(--series-1\)"/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('of a history has its gate', async () => {
    expect(await drawChart(history, 'name')).toContain('var(--guide)')
  })

  it('of two distributions has bars that begin at zero', async () => {
    const bins = [{ name: 'x', before: 0.4, now: 0.6 }]
    const svg = await drawChart(distributionChart({ column: 'c', before: 'old', now: 'new', bins }), 'name')
    expect(svg).toMatch(/>0<\/text>/)
    expect(svg).toContain('var(--series-2)')
  })

  it('of intervals over time stands upright', async () => {
    const points = [
      { x: '2001-01-01', y: 2, low: 1, high: 3 },
      { x: '2001-02-01', y: 2, low: 1, high: 3 },
    ]
    const chart: ChartBlock = { ...history, mark: 'interval', series: [{ name: 'a', points }] }
    expect(await drawChart(chart, 'name')).toMatch(/>2001-01-\d\d<\/text>/)
  })
})
