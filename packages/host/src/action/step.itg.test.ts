import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStepPlace, predictions, type StepPlace } from './testing/step-place.ts'

let place: StepPlace
beforeAll(() => {
  place = openStepPlace()
  place.write('good.csv', predictions(1500, 0.9))
  place.write('bad.csv', predictions(1500, 0.1))
})
afterAll(() => place.remove())

const alone = { label: 'late', score: 'score', key: 'id' }

describe('validate-model with two prediction files and nothing else', () => {
  it('says yes on the log, in the summary and in outputs', async () => {
    const inputs = {
      ...alone,
      candidate: 'good.csv',
      champion: 'bad.csv',
      token: 'ghs_thejobsowntoken',
      'dry-run': '',
    }
    const { exit, log, commands, outputs, summary, leaks } = await place.run({ command: 'validate', inputs })
    expect(exit, log).toBe(0)
    expect(outputs).toMatchObject({ exit: '0', passed: 'true' })
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ passed: true })
    expect(summary).toContain('| AUC ↑ |')
    expect(log).toContain('AUC ↑')
    expect(commands.filter(({ name }) => name === 'error' || name === 'warning')).toEqual([])
    expect(commands.filter(({ name }) => name === 'add-mask').map(({ text }) => text)).toContain(
      'ghs_thejobsowntoken',
    )
    expect(leaks).toBe('')
  })

  it('fails with exit code 3 and writes its outputs first; on-no: continue leaves it green', async () => {
    const inputs = { ...alone, candidate: 'bad.csv', champion: 'good.csv' }
    const no = await place.run({ command: 'validate', inputs })
    expect(no.exit, no.log).toBe(3)
    expect(no.outputs).toMatchObject({ exit: '3', passed: 'false' })
    expect(no.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
    const green = await place.run({ command: 'validate', inputs: { ...inputs, 'on-no': 'continue' } })
    expect(green.exit).toBe(0)
    expect(green.outputs).toMatchObject({ exit: '3', passed: 'false' })
    expect(green.commands.map(({ name }) => name)).toContain('warning')
  })
})

describe('what is wrong with a step', () => {
  const inputs = { ...alone, candidate: 'good.csv' }
  it.each([
    ['a command that there is not', { command: 'validat' }, 'MR4104'],
    ['a command that is not for workflows', { command: 'serve' }, 'MR4104'],
    ['an input that there is not', { command: 'validate', inputs: { canditate: 'a' } }, 'MR4100'],
    ['a boolean that is none', { command: 'validate', inputs: { ...inputs, 'dry-run': 'yes' } }, 'MR4101'],
    ['on-no that is neither', { command: 'validate', inputs: { ...inputs, 'on-no': 'pass' } }, 'MR4114'],
    ['a folder outside', { command: 'validate', inputs: { 'working-directory': '../temp' } }, 'MR4106'],
    ['a link to outside', { command: 'validate', inputs: { 'working-directory': 'link' } }, 'MR4106'],
    [
      'a folder that is not there',
      { command: 'validate', inputs: { 'working-directory': 'nothing' } },
      'MR4107',
    ],
    ['no event', { command: 'validate', inputs, env: { GITHUB_EVENT_PATH: '' } }, 'MR4108'],
    ['no project', { command: 'plan' }, 'MR4006'],
    [
      'an input of another command, from the root action',
      { command: 'plan', inputs: { html: 'x' } },
      'MR4100',
    ],
  ])('%s is an annotation, a summary and an exit code', async (_, step, code) => {
    mkdirSync(join(dirname(place.workspace), 'outside'), { recursive: true })
    try {
      symlinkSync('../outside', join(place.workspace, 'link'))
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('EEXIST')
    }
    const { exit, log, commands, outputs, summary } = await place.run(step)
    expect(exit, log).toBe(2)
    expect(outputs).toEqual({ exit: '2' })
    expect(
      commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['title']),
    ).toEqual([expect.stringContaining(code)])
    expect(log).toContain(code)
    expect(summary).toContain(code)
  })

  it('is said at the line of the file, from the top of the checkout', async () => {
    place.write('sub/millrace.yaml', 'project: x\nstore: { driver: nothing }\n')
    const { commands } = await place.run({ command: 'plan', inputs: { 'working-directory': 'sub' } })
    const [error] = commands.filter(({ name }) => name === 'error')
    expect(error?.properties).toMatchObject({ file: 'sub/millrace.yaml' })
  })

  it('is said all at once, for inputs too', async () => {
    const { commands } = await place.run({ command: 'train', inputs: { modl: 'a', 'dry-run': 'no' } })
    const titles = commands
      .filter(({ name }) => name === 'error')
      .map(({ properties }) => properties['title'])
    expect(titles).toEqual([expect.stringContaining('MR4100'), expect.stringContaining('MR4101')])
  })
})

it('the root action hands over its command, and the inputs of others empty', async () => {
  const inputs = {
    command: 'validate',
    next: '',
    ...alone,
    candidate: 'good.csv',
    champion: 'bad.csv',
  }
  const { exit, log } = await place.run({ command: 'validate', inputs })
  expect(exit, log).toBe(0)
})
