import { describe, expect, it } from 'vitest'
import { findSecrets } from './find-secrets.ts'
import { packageEnvironment, programEnvironment } from './program-environment.ts'

const env = {
  PATH: '/bin',
  HOME: '/home/ada',
  LC_ALL: 'C',
  PWD: '/home/ada/project',
  SSL_CERT_FILE: '/etc/ca.pem',
  UV_INDEX_URL: 'https://ada:indexpassword@example.org/simple',
  UV_INDEX_ACME_PASSWORD: 'indexsecret',
  UV_PUBLISH_TOKEN: 'pypi-token',
  HTTPS_PROXY: 'http://proxy:8080',
  GITHUB_TOKEN: 'ghs_123456',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token',
  ACTIONS_RESULTS_URL: 'https://results.example.org',
  AWS_SECRET_ACCESS_KEY: 'aws-secret',
  INPUT_MODEL: 'delay',
  PYTHONPATH: '/elsewhere',
  WANDB_MODE: 'offline',
  PIN: '1',
}

describe('the environment of a user’s program', () => {
  it('is an allow-list: no token, no cloud, no runner', () => {
    expect(Object.keys(programEnvironment(env, [])).sort()).toEqual([
      'HOME',
      'LC_ALL',
      'PATH',
      'SSL_CERT_FILE',
      'UV_INDEX_URL',
    ])
  })

  it('holds what millrace.yaml names, and nothing for a name that is not set', () => {
    const given = programEnvironment(env, ['WANDB_MODE', 'GITHUB_TOKEN', 'MISSING'])
    expect(given).toMatchObject({ WANDB_MODE: 'offline', GITHUB_TOKEN: 'ghs_123456' })
    expect(given).not.toHaveProperty('MISSING')
  })
})

it('Package tools get index passwords and the proxy, but no token for publishing', () => {
  const given = packageEnvironment(env)
  expect(given).toMatchObject({ UV_INDEX_ACME_PASSWORD: 'indexsecret', HTTPS_PROXY: 'http://proxy:8080' })
  expect(Object.keys(given).filter(name => /TOKEN|AWS/.test(name))).toEqual([])
})

it('Secrets are what is named, what calls itself a credential, and passwords in addresses', () => {
  expect(findSecrets(env, ['WANDB_MODE', 'PIN']).sort()).toEqual([
    'aws-secret',
    'ghs_123456',
    'indexpassword',
    'indexsecret',
    'offline',
    'pypi-token',
    'runtime-token',
  ])
})
