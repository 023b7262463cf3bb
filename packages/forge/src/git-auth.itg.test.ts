import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openGit } from './git.ts'

let folder: string
let server: Server
let serverUrl: string
/** Authorization headers of each request. */
let sent: string[][]
/** What the server answers, in turn; the last one stays. */
let answers: number[]
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
const token = 'ghs_secret'
const ours = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
const open = () => openGit(folder, { auth: { serverUrl, token }, retry: { times: 2, baseMs: 1 } })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-auth-'))
  sent = []
  answers = [403]
  server = createServer((request, response) => {
    sent.push(request.headersDistinct['authorization'] ?? [])
    response.statusCode = (answers.length > 1 ? answers.shift() : answers[0]) ?? 500
    response.end('no')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  execFileSync('git', ['init', '-q', folder])
  git('remote', 'add', 'origin', `${serverUrl}/ada/flights.git`)
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = () => open().network(['ls-remote', 'origin'])

test('one header goes to the server, and the token is written nowhere', async () => {
  await expect(ask()).rejects.toMatchObject({ code: 'MR1136' })
  expect(sent).toEqual([[ours]])
  expect(readFileSync(join(folder, '.git/config'), 'utf8')).not.toMatch(/extraheader|ghs_/)
})

test.each(['.git/config', 'a file that it includes'])(
  'a header that a checkout left in %s is not sent beside ours',
  async where => {
    const text = `[http "${serverUrl}/"]\n\textraheader = AUTHORIZATION: basic THEIRS\n`
    if (where === '.git/config') {
      git('config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic THEIRS')
    } else {
      writeFileSync(join(folder, 'credentials.config'), text)
      git('config', `includeIf.gitdir:${join(folder, '.git')}.path`, join(folder, 'credentials.config'))
    }
    await expect(ask()).rejects.toMatchObject({ code: 'MR1136' })
    expect(sent).toEqual([[ours]])
  },
)

test('another server never sees the token', async () => {
  const elsewhere = openGit(folder, {
    auth: { serverUrl: 'https://github.com', token },
    retry: { times: 0, baseMs: 1 },
  })
  await expect(elsewhere.network(['ls-remote', 'origin'])).rejects.toThrow()
  expect(sent.flat()).toEqual([])
})

test('a server out of order is asked again, one that says no is not', async () => {
  answers = [502, 503, 403]
  await expect(ask()).rejects.toMatchObject({ code: 'MR1136' })
  expect(sent).toHaveLength(3)
  answers = [502]
  await expect(ask()).rejects.toMatchObject({ code: 'MR1107', exitCode: 5 })
})

test('local commands do not get the token', async () => {
  const variables = Object.keys(process.env).filter(name => name.startsWith('GIT_CONFIG'))
  expect(variables).toEqual([])
  git('config', 'alias.env', '!env')
  expect(await open().run(['env'])).not.toContain('GIT_CONFIG')
})
