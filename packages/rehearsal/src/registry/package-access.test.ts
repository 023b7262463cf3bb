import { expect, test } from 'vitest'
import type { Identity } from '../state/identity.ts'
import type { Repository } from '../state/repository.ts'
import { newWorld } from '../state/world.ts'
import { type Action, mayNotUse, splitName } from './package-access.ts'
import { recordPackage } from './record-package.ts'

const world = newWorld({
  folder: '',
  serverUrl: 'http://github.localhost:1',
  apiUrl: '',
  clock: () => new Date(0),
  emit: () => undefined,
})
const add = (name: string): void => {
  const repository = {
    owner: 'ada',
    fullName: `ada/${name}`,
    private: true,
    members: new Map([['bob', 'read']]),
  }
  world.repositories.set(`ada/${name}`, repository as unknown as Repository)
}
add('demo')
add('other')
const store = { owner: 'ada', name: 'demo/store' }
const by = (repository: string, packages?: 'read' | 'write'): Identity => ({
  kind: 'job',
  login: 'github-actions[bot]',
  repository,
  permissions: packages === undefined ? {} : { packages },
  runId: 1,
  jobId: 1,
})
const person = (login: string): Identity => ({ kind: 'person', login })
const source = JSON.stringify({
  annotations: { 'org.opencontainers.image.source': 'http://github.localhost:1/ada/demo' },
})
recordPackage(world, { ...store, manifest: '{}' }, by('ada/demo', 'write'))
recordPackage(world, { owner: 'ada', name: 'loose', manifest: '{}' }, person('ada'))
recordPackage(world, { owner: 'ada', name: 'linked', manifest: source }, person('ada'))

test.each<[string, string, Action, Identity, RegExp | undefined]>([
  ['its own', 'demo/store', 'push', by('ada/demo', 'write'), undefined],
  ['its own to read', 'demo/store', 'pull', by('ada/demo', 'read'), undefined],
  ['its own without the permission', 'demo/store', 'pull', by('ada/demo'), /not allowed to Read/],
  ['its own with read alone', 'demo/store', 'push', by('ada/demo', 'read'), /not allowed to Write/],
  ["another repository's", 'demo/store', 'push', by('ada/other', 'write'), /write_package/],
  ['one that a person pushed without a link', 'loose', 'pull', by('ada/demo', 'write'), /read_package/],
  ['one whose annotation links it', 'linked', 'push', by('ada/demo', 'write'), undefined],
  ['a new one of the owner', 'new', 'push', by('ada/demo', 'write'), undefined],
])("a job's token and %s", (_, name, action, identity, said) => {
  const answer = mayNotUse(world, { owner: 'ada', name, action }, identity)
  if (said === undefined) expect(answer).toBeUndefined()
  else expect(answer).toMatch(said)
})

test('people go by their role in the linked repository', () => {
  expect(mayNotUse(world, { ...store, action: 'push' }, person('ada'))).toBeUndefined()
  expect(mayNotUse(world, { ...store, action: 'pull' }, person('bob'))).toBeUndefined()
  expect(mayNotUse(world, { ...store, action: 'push' }, person('bob'))).toMatch(/denied/)
  expect(mayNotUse(world, { ...store, action: 'pull' }, person('eve'))).toMatch(/denied/)
  expect(mayNotUse(world, { ...store, action: 'pull' }, { kind: 'anonymous' })).toMatch(/denied/)
})

test('a name is an owner and what is below', () => {
  expect(splitName('ada/demo/store')).toEqual(store)
  expect(splitName('ada')).toBeUndefined()
  expect(splitName('ada/')).toBeUndefined()
})
