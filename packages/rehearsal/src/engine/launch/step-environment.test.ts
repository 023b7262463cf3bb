import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionEnvironment, runStepEnvironment } from './step-environment.ts'

const OURS = {
  INPUT_TEXT: 'a',
  'INPUT_FAIL-ON-NO': 'b',
  STATE_kept: '1',
  ACTIONS_RUNTIME_TOKEN: 't',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
  ACT: 'true',
  SHA_REF: 'x',
  ImageOS: 'ubuntu20',
}

test('a run step sees nothing of what GitHub gives to actions alone, whatever else is set', () => {
  const name = fc.stringMatching(/^[A-Z_]{1,12}$/)
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), more => {
      const env = runStepEnvironment({ ...more, ...OURS, PATH: '/bin' })
      expect(Object.keys(env).filter(key => /^(INPUT_|STATE_|ACTIONS_|ACT$|SHA_REF$)/.test(key))).toEqual([])
      expect(env['PATH']).toBe('/bin')
    }),
  )
})

test('a JavaScript action has its inputs, its state and the runtime of the job', () => {
  const env = actionEnvironment(
    { ...OURS, ACTIONS_RUNTIME_TOKEN: undefined },
    { ACTIONS_RUNTIME_TOKEN: 'job' },
  )
  expect(env).toEqual({
    INPUT_TEXT: 'a',
    'INPUT_FAIL-ON-NO': 'b',
    STATE_kept: '1',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    ACTIONS_RUNTIME_TOKEN: 'job',
  })
})

test('what is empty outside of actions is left out', () => {
  expect(runStepEnvironment({ GITHUB_ACTION_PATH: '', GITHUB_HEAD_REF: '' })).toEqual({ GITHUB_HEAD_REF: '' })
})
