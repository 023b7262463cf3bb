import { expect, it } from 'vitest'
import { previewName, reportName } from './artifact-name.ts'

const run = { job: 'judge' } as Parameters<typeof reportName>[0]['run']
const target = { verb: 'validate' } as Parameters<typeof reportName>[0]['target']

it('Reports are named after command, job, folder and what they are about', () => {
  expect(reportName({ target, run, inputs: {}, writtenFolder: '.' })).toBe('millrace-validate-judge-report')
  expect(reportName({ target, run, inputs: { model: 'delay' }, writtenFolder: './ml/' })).toBe(
    'millrace-validate-judge-ml-delay-report',
  )
})

it('The preview of a project is found by its folder', () => {
  expect(previewName({ writtenFolder: '.' })).toBe('millrace-preview')
  expect(previewName({ writtenFolder: 'ml/delay' })).not.toBe(previewName({ writtenFolder: 'ml-delay' }))
})

it.each(['a/b', 'a:b', 'a"b', '../x', 'a\nb', '…', 'x'.repeat(300)])(
  'No name of an artifact holds what artifacts forbid, for a check named %j',
  name => {
    expect(reportName({ target, run, inputs: { name }, writtenFolder: name })).toMatch(/^[\w-]{1,255}$/)
  },
)
