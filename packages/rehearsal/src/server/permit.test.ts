import { expect, test } from 'vitest'
import type { Identity } from '../state/identity.ts'
import type { Repository } from '../state/repository.ts'
import { newWorld } from '../state/world.ts'
import { authenticate } from './authenticate.ts'
import { accepted, has, sees } from './permit.ts'

const repository = (fullName: string, isPrivate: boolean): Repository =>
  ({ owner: 'ada', fullName, private: isPrivate, members: new Map() }) as unknown as Repository
const own = repository('ada/demo', true)
const foreign = repository('ada/other', true)
const open = repository('ada/open', false)
const job: Identity = {
  kind: 'job',
  login: 'github-actions[bot]',
  repository: 'ada/demo',
  permissions: { contents: 'write', issues: 'read' },
  runId: 1,
  jobId: 1,
}

test.each([
  [own, { contents: 'write' }, true],
  [own, { contents: 'read' }, true],
  [own, { issues: 'write' }, false],
  [own, { contents: 'read', issues: 'read' }, true],
  [own, { statuses: 'read' }, false],
  [own, { metadata: 'read' }, true],
  [foreign, { metadata: 'read' }, false],
  [foreign, { contents: 'read' }, false],
  [open, { contents: 'read' }, true],
  [open, { contents: 'write' }, false],
] as const)("a job's token in %o has %o: %s", (where, needs, answer) => {
  expect(has(where, job, needs)).toBe(answer)
})

test('what is private is seen by its own tokens and its people alone', () => {
  expect([own, foreign, open].map(one => sees(one, job))).toEqual([true, false, true])
  expect(sees(own, { kind: 'person', login: 'ada' })).toBe(true)
  expect(sees(own, { kind: 'person', login: 'eve' })).toBe(false)
  expect(sees(own, { kind: 'anonymous' })).toBe(false)
})

test('permissions are named as GitHub names them in its header', () => {
  expect(accepted({ 'pull-requests': 'write', contents: 'read' })).toBe('pull_requests=write,contents=read')
})

test('a token comes as bearer, as token and as password', () => {
  const world = newWorld({
    folder: '',
    serverUrl: '',
    apiUrl: '',
    clock: () => new Date(0),
    emit: () => undefined,
  })
  world.tokens.set('t', job)
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`
  for (const header of [
    'Bearer t',
    'token t',
    'bearer t',
    basic('x-access-token:t'),
    basic('t:'),
    basic('t'),
  ]) {
    expect(authenticate(world, header), header).toBe(job)
  }
  expect(authenticate(world, undefined)).toEqual({ kind: 'anonymous' })
  for (const header of ['Bearer u', 'Digest t', 'Bearer', basic('x:u')]) {
    expect(authenticate(world, header), header).toBeUndefined()
  }
})
