import type { MillraceError } from '@millrace/contract'
import { GitError } from 'simple-git'
import { expect, test } from 'vitest'
import { gitAuthEnvironment } from './git-auth.ts'
import { gitFailure } from './git-failure.ts'

const push = ['push', '--quiet', 'origin', 'refs/heads/millrace/data/a:refs/heads/millrace/data/a']
const token = 'ghs_secret'
const said = (message: string) => new GitError(undefined, message)
const url = 'https://github.com/ada/flights.git'

test.each([
  [
    'MR1136',
    `remote: Permission to ada/flights.git denied to github-actions[bot].\nfatal: unable to access '${url}/': The requested URL returned error: 403`,
  ],
  ['MR1136', `fatal: could not read Username for 'https://github.com': terminal prompts disabled`],
  [
    'MR1123',
    `remote: This repository was archived so it is read-only.\nfatal: unable to access '${url}/': The requested URL returned error: 403`,
  ],
  [
    'MR1137',
    `remote: error: GH013: Repository rule violations found for refs/heads/x.\n ! [remote rejected] x -> x (push declined due to repository rule violations)`,
  ],
  [
    'MR1137',
    `remote: error: GH006: Protected branch update failed for refs/heads/x.\n ! [remote rejected] x -> x (protected branch hook declined)`,
  ],
  ['MR1108', ` ! [rejected] x -> x (stale info)\nerror: failed to push some refs`],
  ['MR1110', ` ! [remote rejected] x -> x (shallow update not allowed)`],
  ['MR1107', `fatal: unable to access '${url}/': Could not resolve host: github.com`],
  ['MR1107', `fatal: unable to access '${url}/': The requested URL returned error: 502`],
  ['MR1106', `fatal: something else`],
])('%s is what git means by its words', (code, message) => {
  expect(gitFailure(said(message), { folder: '/x', args: push, token })).toMatchObject({ code })
})

test('what the server says is shown without the word "remote:"', () => {
  const error = gitFailure(said('remote: error: GH006: Protected branch.\nremote: Ask Bob.\nfatal: no'), {
    folder: '/x',
    args: push,
    token,
  }) as MillraceError
  expect(error.why).toBe('error: GH006: Protected branch. Ask Bob.')
  expect(error.message).toContain('millrace/data/a')
})

test('no spelling of a token is left in an error, nor in its cause', () => {
  const auth = gitAuthEnvironment({ serverUrl: 'https://github.com', token })
  const basic = auth['GIT_CONFIG_VALUE_1']?.split(' ').at(-1) ?? ''
  expect(basic).not.toBe('')
  const error = gitFailure(
    said(`fatal: unable to access 'https://x:${token}@github.com/a': ${token} ${basic}`),
    {
      folder: '/x',
      args: push,
      token,
    },
  ) as MillraceError
  const whole = [error.message, error.why, error.fix, String(error.cause), (error.cause as Error).stack].join(
    '\n',
  )
  expect(whole).not.toContain(token)
  expect(whole).not.toContain(basic)
})

test('a person without a token is told about the network, as before', () => {
  const message = `fatal: unable to access '${url}/': The requested URL returned error: 403`
  expect(gitFailure(said(message), { folder: '/x', args: push })).toMatchObject({ code: 'MR1107' })
})
