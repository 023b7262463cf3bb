import { describe, expect, test } from 'vitest'
import type { Actual } from './actual.ts'
import { decide } from './plan.ts'
import type { Wanted } from './wanted.ts'

const wanted = {
  digest: 'p2',
  pointer: { meta: { sha256: 'm2' } },
  ready: { fingerprint: 'f2' },
} as Wanted

function actual(state: {
  recorded: boolean
  live?: string
  answers?: 'nobody' | 'other' | [string, string]
}): Actual {
  const { recorded, live, answers = 'nobody' } = state
  const word = { pointer: answers[0], sha256: answers[1] }
  return {
    recorded: recorded ? {} : undefined,
    here: {
      live: live === undefined ? undefined : { pointer: live },
      port: typeof answers === 'string' ? { kind: answers } : { kind: 'ours', word },
    },
  } as Actual
}

describe('what is to be done', () => {
  test.each([
    [
      'nothing, when it was deployed and answers',
      'serves',
      { recorded: true, live: 'p2', answers: ['p2', 'm2'] },
    ],
    ['a start, when it was deployed and its server is down', 'start', { recorded: true, live: 'p2' }],
    [
      'a deployment, when main wants another one',
      'deploy',
      { recorded: false, live: 'p1', answers: ['p1', 'm1'] },
    ],
    [
      'a deployment, when a killed one left no record',
      'deploy',
      { recorded: false, live: 'p2', answers: ['p2', 'm2'] },
    ],
    ['a deployment, when it was recorded by another machine', 'deploy', { recorded: true }],
    [
      'a deployment, when the server missed the switch',
      'deploy',
      { recorded: true, live: 'p2', answers: ['p1', 'm1'] },
    ],
    [
      'a deployment, when another program has the port',
      'deploy',
      { recorded: true, live: 'p2', answers: 'other' },
    ],
    [
      'a deployment, when an old record is wanted again',
      'deploy',
      { recorded: true, live: 'p3', answers: ['p3', 'm3'] },
    ],
  ] as const)('%s', (_, decision, state) => {
    expect(decide(wanted, actual(state as never))).toBe(decision)
  })

  test.each([
    ['nothing, when the newest record is that of what is wanted', 'serves', 'f2'],
    ['a deployment, when the newest record is another one', 'deploy', 'f1'],
    ['a deployment, when there is none', 'deploy', undefined],
  ] as const)('of a published stage: %s', (_, decision, fingerprint) => {
    const last = fingerprint && { fingerprint }
    expect(decide(wanted, { last, here: undefined } as Actual)).toBe(decision)
  })
})
