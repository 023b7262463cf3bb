import { expect, test } from 'vitest'
import { planRelease } from './plan-release.ts'

const none = { changesetFiles: ['config.json', 'README.md'], version: '1.2.0', tags: ['v1.1.0', 'v1'] }

test('changesets that wait become a pull request, released or not', () => {
  const changesetFiles = ['config.json', 'b.md', 'a.md']
  expect(planRelease({ ...none, changesetFiles })).toEqual({
    action: 'propose',
    changesets: ['a.md', 'b.md'],
  })
  expect(planRelease({ ...none, changesetFiles, tags: ['v1.2.0'] }).action).toBe('propose')
})

test('a version without a tag is released, with the major tag that moves', () => {
  expect(planRelease(none)).toEqual({ action: 'release', version: '1.2.0', tag: 'v1.2.0', major: 'v1' })
  expect(planRelease({ ...none, version: '0.3.1' })).toMatchObject({ major: 'v0' })
})

test('a version that has its tag is done', () => {
  expect(planRelease({ ...none, tags: ['v1.2.0'] }).action).toBe('nothing')
})
