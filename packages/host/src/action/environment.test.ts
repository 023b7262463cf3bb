import { expect, it } from 'vitest'
import { lendRunners, verbEnvironment } from './environment.ts'

const env = {
  PATH: '/bin',
  MILLRACE_ENV: 'github',
  GITHUB_REPOSITORY: 'acme/flights',
  INPUT_INPUTS: '{"token":"ghs_123456"}',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_RESULTS_URL: 'https://results.example.org',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity',
  GITHUB_TOKEN: 'ghs_123456',
  GH_TOKEN: 'ghs_123456',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_ENV: '/runner/env',
  GITHUB_PATH: '/runner/path',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  GITHUB_STATE: '/runner/state',
  STATE_x: '1',
}

it('Verbs get nothing of the runner’s: no token, no address, no file that reaches later steps', () => {
  expect(verbEnvironment(env, '/cache')).toEqual({
    PATH: '/bin',
    MILLRACE_ENV: 'github',
    GITHUB_REPOSITORY: 'acme/flights',
    MILLRACE_CACHE: '/cache',
    UV_CACHE_DIR: '/cache/uv',
  })
})

it('The process itself has the runner’s variables only while a library of GitHub’s works', async () => {
  const own: NodeJS.ProcessEnv = { ...env }
  const lend = lendRunners(own)
  expect(Object.keys(own).toSorted()).toEqual(['GITHUB_REPOSITORY', 'MILLRACE_ENV', 'PATH'])
  const seen = await lend(async () => {
    await lend(async () => undefined)
    return own['ACTIONS_RUNTIME_TOKEN']
  })
  expect(seen).toBe('runtime')
  expect(own).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')
  const fails = lend(() => Promise.reject(new RangeError('no')))
  await expect(fails).rejects.toThrow('no')
  expect(own).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')
})
