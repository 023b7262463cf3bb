import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HostedProject, openHostedProject } from './testing/hosted-project.ts'

const missing = await whyNoUv()
let project: HostedProject

beforeAll(async () => {
  if (missing === undefined) project = await openHostedProject()
})
afterAll(() => project?.remove())

describe.skipIf(missing !== undefined)('before the first version of the data is merged', () => {
  test.each(['features', 'train', 'run', 'validate'])('%s on main waits and is no failure', async verb => {
    const answer = await (await project.onMain()).step(verb)
    expect(answer.exitCode).toBeUndefined()
    expect(answer.show).toMatch(/features +sale +waits +for the first version of events/)
    expect(answer.json).toMatchObject([{ model: 'sale', promotions: [] }])
    expect(answer.pages).toEqual([])
    expect(project.host.statuses).toEqual([])
    expect(project.host.pullRequests).toEqual([])
  })

  test.each(['drift', 'deploy'])('%s on a schedule is no failure', async verb => {
    const answer = await (await project.onMain({ event: 'schedule' })).step(verb)
    expect(answer.exitCode).toBeUndefined()
  })

  test('a pull request is passed, and told what is waited for', async () => {
    const head = await project.push('docs', { 'README.md': text => `${text}More.\n` })
    const { number } = await project.host.openAsPerson({ branch: 'docs' })
    const preview = await project.onPull(number)
    await preview.step('features')
    await preview.step('train')
    const answer = await (await project.onPull(number)).step('validate')
    expect(answer.exitCode).toBeUndefined()
    expect(project.host.comments).toEqual([])
    expect(project.host.statuses).toMatchObject([
      {
        commit: head,
        context: 'millrace/gates',
        state: 'success',
        description: 'nothing to judge yet: waits for the first version of events',
      },
    ])
  })
})
