import { describe, expect, test } from 'vitest'
import { comparePage, readRemote, terminalAccess } from './access.ts'

describe('a remote on GitHub', () => {
  test.each([
    ['https://github.com/acme/flights.git', 'https://github.com'],
    ['https://github.com/acme/flights', 'https://github.com'],
    ['git@github.com:acme/flights.git', 'https://github.com'],
    ['ssh://git@github.com/acme/flights.git', 'https://github.com'],
    ['https://ghe.acme.org/acme/flights.git', 'https://ghe.acme.org'],
    ['ssh://git@git.acme.org:2222/acme/flights', 'https://git.acme.org'],
  ])('is known by %s', (url, serverUrl) => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.acme.org', GH_HOST: 'git.acme.org' }
    expect(readRemote(url, env)).toEqual({ serverUrl, repository: 'acme/flights' })
  })

  test.each([
    '/srv/remote.git',
    '../remote.git',
    'https://gitlab.com/acme/flights.git',
    'https://github.com/acme',
  ])('is not %s', url => expect(readRemote(url, {})).toBeUndefined())

  test('is reached from a terminal with the token that gh reads', () => {
    const remote = 'git@github.com:acme/flights.git'
    expect(terminalAccess(remote, {})).toBeUndefined()
    expect(terminalAccess(remote, { GITHUB_TOKEN: 'a' })).toEqual({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      repository: 'acme/flights',
      token: 'a',
    })
    const own = terminalAccess('git@acme.ghe.com:acme/flights.git', { GH_TOKEN: 'c' })
    expect(own).toMatchObject({ serverUrl: 'https://acme.ghe.com', apiUrl: 'https://api.acme.ghe.com' })
    const ghes = terminalAccess('https://ghe.acme.org/a/b', { GH_TOKEN: 'c', GH_HOST: 'ghe.acme.org' })
    expect(ghes?.apiUrl).toBe('https://ghe.acme.org/api/v3')
  })

  test('has a page to open a pull request on', () => {
    const branches = { main: 'main', branch: 'millrace/rollback/delay/production' }
    expect(comparePage('git@github.com:acme/flights.git', branches, {})).toBe(
      'https://github.com/acme/flights/compare/main...millrace/rollback/delay/production?expand=1',
    )
    expect(comparePage('../remote.git', branches, {})).toBeUndefined()
  })
})
