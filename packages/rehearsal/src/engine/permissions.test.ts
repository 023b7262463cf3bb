import { expect, test } from 'vitest'
import { jobPermissions } from './permissions.ts'

test('without permissions a token reads contents and packages', () => {
  expect(jobPermissions({ workflow: undefined, job: undefined, fork: false })).toEqual({
    contents: 'read',
    packages: 'read',
    metadata: 'read',
  })
})

test("a job's permissions take the place of the workflow's; what is not named is none", () => {
  expect(
    jobPermissions({
      workflow: { contents: 'write', issues: 'write' },
      job: { packages: 'read' },
      fork: false,
    }),
  ).toEqual({ packages: 'read', metadata: 'read' })
  expect(jobPermissions({ workflow: {}, job: undefined, fork: false })).toEqual({ metadata: 'read' })
})

test('a pull request from a fork reads what it may have written', () => {
  expect(
    jobPermissions({
      workflow: undefined,
      job: { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' },
      fork: true,
    }),
  ).toEqual({ metadata: 'read', contents: 'read', 'pull-requests': 'read' })
  expect(Object.values(jobPermissions({ workflow: 'write-all', job: undefined, fork: true }))).not.toContain(
    'write',
  )
})

test('write-all reads models, for nothing writes them', () => {
  const all = jobPermissions({ workflow: 'write-all', job: undefined, fork: false })
  expect(all).toMatchObject({ contents: 'write', models: 'read', 'id-token': 'write' })
  expect(jobPermissions({ workflow: 'read-all', job: undefined, fork: false })).not.toHaveProperty('id-token')
})
