import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of.ts'
import { folderOf } from '../../testing/temporary-folder.ts'
import { findCredentials } from './credentials.ts'

/** Asks as a laptop does whose docker keeps credentials with a helper of this text. */
async function asked(script: string, name = 'test', host = 'ghcr.io') {
  const home = await folderOf({
    '.docker/config.json': JSON.stringify({ credHelpers: { 'ghcr.io': name }, auths: { 'ghcr.io': {} } }),
    'bin/docker-credential-test': `#!/bin/sh\n${script}\n`,
  })
  await chmod(join(home, 'bin/docker-credential-test'), 0o755)
  const env = { PATH: `${join(home, 'bin')}:/usr/bin:/bin` }
  return findCredentials(host, { env, home })
}

test('a helper is asked for the host on its stdin', async () => {
  const script =
    'read host; echo "{\\"ServerURL\\":\\"$host\\",\\"Username\\":\\"$1\\",\\"Secret\\":\\"of $host\\"}"'
  expect(await asked(script)).toEqual({ username: 'get', password: 'of ghcr.io', from: 'docker' })
  expect(await asked(script, 'test', 'quay.io')).toBeUndefined()
})

test('a helper that knows none is no error', async () => {
  expect(await asked('echo "credentials not found in native keychain"; exit 1')).toBeUndefined()
})

test.each([
  ['is not there', 'exit 0', 'absent'],
  ['has a name that leads elsewhere', 'exit 0', '../test'],
  ['fails', 'exit 3', 'test'],
  ['says something else', 'echo hello', 'test'],
  ['gives an identity token', 'echo \'{"Username":"<token>","Secret":"x"}\'', 'test'],
])('a helper that %s is named', async (_, script, name) => {
  expect(await codeOf(asked(script, name))).toBe('MR1325')
})
