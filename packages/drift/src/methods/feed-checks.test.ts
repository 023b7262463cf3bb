import { expect, it } from 'vitest'
import { judgeWindows } from '../judge.ts'
import { buildProfile, buildRules, buildWindows, type Change, noisyWindow } from '../testing.ts'

const PAST = Array.from({ length: 6 }, (_, at) => noisyWindow(at + 1, 0.05))

function faultsOf(fresh: ReturnType<typeof noisyWindow>, { past = PAST, show = [] as string[] } = {}) {
  const windows = buildWindows(past, [fresh])
  return judgeWindows(windows, buildRules({ public: new Set(show) })).checks.filter(({ passed }) => !passed)
}

const changed = (change: Change) => noisyWindow(99, 0.05, change)

it('passes an ordinary window, and has looked at every column', () => {
  const { checks, looked } = judgeWindows(buildWindows(PAST, [noisyWindow(99, 0.05)]), buildRules())
  expect(checks.filter(({ passed }) => !passed)).toEqual([])
  expect(checks.map(({ name }) => name)).toEqual([
    ...['amount', 'items', 'city', 'rating'].map(name => `${name}: schema`),
    'w07: rows',
    ...['amount', 'items', 'city', 'rating'].map(name => `${name}: nulls`),
    ...['amount', 'items', 'rating'].map(name => `${name}: unit`),
    'city: known values',
    'city: frequent values',
    ...['amount', 'items', 'city', 'rating'].map(name => `${name}: varies`),
    'w07: its own rows',
  ])
  expect(looked).toBe(4)
})

it('sees a column that is gone and one that has another type, and welcomes a new one', () => {
  const { rows, columns } = changed({})
  const without = { rows, columns: columns.filter(({ name }) => name !== 'city') }
  expect(faultsOf(without)).toMatchObject([{ name: 'city: schema', rows, seen: 'the column is gone in w07' }])
  const other = {
    rows,
    columns: columns.map(one => (one.name === 'items' ? { ...one, type: 'float' as const } : one)),
  }
  expect(faultsOf(other)).toMatchObject([{ seen: 'integer became float in w07' }])
  expect(faultsOf({ rows, columns: [...columns, { ...columns[0]!, name: 'new' }] })).toEqual([])
})

it.each([
  [200, 1],
  [420, 1],
  [640, 0],
  [1500, 1],
])('with a history: %i rows are %i fault', (rows, faults) => {
  expect(faultsOf(changed({ rows })).length).toBe(faults)
})

it.each([
  [190, 1],
  [240, 0],
  [1500, 0],
  [2400, 1],
])('without a history only a third or the threefold is odd: %i rows are %i fault', (rows, faults) => {
  const past = PAST.slice(0, 2)
  expect(faultsOf(changed({ rows }), { past }).filter(({ name }) => name === 'w03: rows').length).toBe(faults)
})

it('says of a window that is still filling that it is, and does not call it a fault', () => {
  const windows = {
    ...buildWindows(PAST, [changed({ rows: 150 })]),
    incomplete: { window: 'w07', until: '2001-05-09' },
  }
  const volume = judgeWindows(windows, buildRules()).checks.find(({ name }) => name === 'w07: rows')
  expect(volume?.passed).toBe(true)
  expect(volume?.seen).toMatch(/^150 rows, 0\.2\d × the usual \d{3}; not complete, its rows end 2001-05-09$/)
})

it('sees nulls rise, and not by a little', () => {
  expect(faultsOf(changed({ nulls: 0.3 }))).toMatchObject([{ name: 'rating: nulls' }])
  expect(faultsOf(changed({ nulls: 0.04 }))).toEqual([])
  expect(faultsOf(changed({ nulls: 1 })).map(({ name }) => name)).toContain('rating: nulls')
})

it.each([0.001, 1000, 60, 1 / 60, 0.01])('sees values in another unit: × %d', factor => {
  expect(faultsOf(changed({ factor })).map(({ name }) => name)).toContain('amount: unit')
})

it('sees minutes become seconds in delays around zero, also when they shift a little', () => {
  const delays = (shift: number, factor = 1) =>
    buildProfile({
      delay: Array.from({ length: 500 }, (_, at) => factor * ((((at * 7919) % 500) - 150) / 5 + shift)),
    })
  const past = [delays(0), delays(1), delays(-1)]
  expect(faultsOf(delays(-3, 60), { past })).toMatchObject([{ name: 'delay: unit' }])
  expect(faultsOf(delays(-3), { past })).toEqual([])
})

it('tells miles from kilometres where windows are large and steady enough to tell, and only there', () => {
  const steady = (seed: number, factor = 1) => noisyWindow(seed, 0.002, { rows: 12_000, factor })
  const past = Array.from({ length: 4 }, (_, at) => steady(at + 1))
  expect(faultsOf(steady(99, 1.609344), { past })).toMatchObject([{ name: 'amount: unit' }])
  expect(faultsOf(changed({ factor: 1.609344 }))).toEqual([])
})

it.each([0.9, 1.05, 1.3])('takes prices that move as prices that move: × %d', factor => {
  expect(faultsOf(changed({ factor }))).toEqual([])
})

const CITIES = (list: readonly string[], rows = 300) =>
  buildProfile({ city: Array.from({ length: rows }, (_, at) => list[at % list.length]!) })

it('sees new and vanished values, and names them only where the column is public', () => {
  const past = Array.from({ length: 3 }, (_, at) => CITIES(['oslo', 'bern', 'rome'], 300 + 3 * at))
  const fresh = CITIES(['Oslo', 'bern', 'rome'])
  const [known, frequent] = faultsOf(fresh, { past })
  expect(known?.seen).toBe('33.3 % of rows have values not seen before, in w04')
  expect(frequent?.seen).toBe('1 frequent value is gone in w04')
  const shown = faultsOf(fresh, { past, show: ['city'] })
  expect(shown.map(({ seen }) => seen.split(': ')[1])).toEqual(['Oslo', 'oslo'])
})

it('knows columns that always bring new values', () => {
  const window = (at: number) => CITIES(Array.from({ length: 50 }, (_, k) => `${at}-${k}`))
  expect(faultsOf(window(9), { past: [window(1), window(2), window(3)] })).toEqual([])
})

it('sees a column that stands still, but not one that nearly always did', () => {
  const column = (rare: number) =>
    buildProfile({ x: Array.from({ length: 400 }, (_, at) => (at < rare ? 1 : 0)) })
  const past = [column(90), column(110)]
  expect(faultsOf(column(0), { past })).toMatchObject([{ name: 'x: varies', rows: 400 }])
  expect(faultsOf(column(0), { past: [column(2), column(1)] })).toEqual([])
})

it('sees an old window under a new name', () => {
  expect(faultsOf(PAST[3]!)).toMatchObject([
    { name: 'w07: its own rows', seen: expect.stringContaining('w04') },
  ])
})
