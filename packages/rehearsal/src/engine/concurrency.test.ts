import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConcurrencyRequest, openConcurrencyGroups, type Turn } from './concurrency.ts'

function ask(
  group: string,
  more: Partial<ConcurrencyRequest> = {},
): ConcurrencyRequest & { cancelled: number } {
  const request = {
    group,
    cancelInProgress: false,
    queue: 'single' as const,
    cancelled: 0,
    cancel: () => void request.cancelled++,
    ...more,
  }
  return request
}

const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

function release(turn: Turn): void {
  if (turn.kind === 'yours') turn.release()
}

test('a newer request takes the place of the one that waits; the one that runs goes on', async () => {
  const groups = openConcurrencyGroups()
  const [first, second, third] = [ask('g'), ask('G'), ask('g')]
  const running = await groups.enter(first)
  const waits = groups.enter(second)
  const newest = groups.enter(third)
  expect(await waits).toEqual({ kind: 'replaced' })
  expect([first.cancelled, second.cancelled, third.cancelled]).toEqual([0, 1, 0])
  release(running)
  expect((await newest).kind).toBe('yours')
})

test('cancel-in-progress ends what runs, and waits until it has ended', async () => {
  const groups = openConcurrencyGroups()
  const first = ask('g')
  const running = await groups.enter(first)
  let went = false
  const next = groups.enter(ask('g', { cancelInProgress: true })).then(turn => {
    went = true
    return turn
  })
  await settled()
  expect([first.cancelled, went]).toEqual([1, false])
  release(running)
  expect((await next).kind).toBe('yours')
})

test('queue: max keeps all that wait, in order', async () => {
  const groups = openConcurrencyGroups()
  const order: number[] = []
  const turns = [0, 1, 2].map(async index => {
    const turn = await groups.enter(ask('g', { queue: 'max' }))
    order.push(index)
    release(turn)
  })
  await Promise.all(turns)
  expect(order).toEqual([0, 1, 2])
})

test('one that leaves is gone from the line', async () => {
  const groups = openConcurrencyGroups()
  const running = await groups.enter(ask('g'))
  const second = ask('g')
  const waits = groups.enter(second)
  groups.leave(second)
  expect(await waits).toEqual({ kind: 'replaced' })
  release(running)
  expect((await groups.enter(ask('g'))).kind).toBe('yours')
})

test('a group is never held twice, and whoever was not replaced gets it', async () => {
  const requests = fc.array(
    fc.record({ cancelInProgress: fc.boolean(), queue: fc.constantFrom('single' as const, 'max' as const) }),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(requests, async wanted => {
      const groups = openConcurrencyGroups()
      let held = 0
      const ends = wanted.map(async more => {
        const turn = await groups.enter(ask('g', more))
        if (turn.kind === 'replaced') return 'replaced'
        expect(++held).toBe(1)
        await settled()
        held--
        turn.release()
        return 'done'
      })
      const results = await Promise.all(ends)
      expect(results.at(-1) ?? 'done').toBe('done')
    }),
    { numRuns: 50 },
  )
})
