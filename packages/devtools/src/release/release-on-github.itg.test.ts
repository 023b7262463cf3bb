import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Permissions } from '@millrace/rehearsal'
import { openRehearsal, type Rehearsal } from '@millrace/rehearsal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGitHubRest } from './github-rest.ts'
import { proposeRelease } from './propose-release.ts'
import { publishRelease } from './publish-release.ts'
import { git, gitOverNetwork, gitToken } from './run-git.ts'
import { copyRepository, root } from './testing.ts'

const REPOSITORY = 'millrace/millrace'
const top = mkdtempSync(join(tmpdir(), 'millrace-release-'))
const clone = join(top, 'clone')
let rehearsal: Rehearsal
let sha = ''

// A local GitHub that checks each call against GitHub's own description, with immutable releases on.
beforeAll(async () => {
  // Without our workflows: the rehearsal would run them.
  sha = copyRepository(clone, /^\.github\/workflows\//)
  rehearsal = await openRehearsal({ folder: join(top, 'github') })
  const { github } = rehearsal
  github.createUser('ada')
  github.createOrganization('millrace')
  const settings = { immutableReleases: true, actionsMayApprovePullRequests: true }
  await github.createRepository({ owner: 'millrace', name: 'millrace', by: 'ada', from: clone, settings })
  git(clone, ['remote', 'add', 'origin', `${github.serverUrl}/${REPOSITORY}`])
})
afterAll(async () => {
  await rehearsal?.close()
  rmSync(top, { recursive: true, force: true })
})

/** What a job of release.yml has in its environment: a token that may do what the job declares. */
function jobEnvironment(job: string): NodeJS.ProcessEnv {
  const { github } = rehearsal
  const token = github.mintJobToken({
    repository: REPOSITORY,
    permissions: declared(job),
    runId: 1,
    jobId: 1,
  })
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_TOKEN: token,
  }
}

/** Permissions as the workflow declares them for a job. */
function declared(job: string): Permissions {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const body = new RegExp(`^ {2}${job}:\n((?: {4}.*\n|\n)+)`, 'm').exec(text)?.[1] ?? ''
  const lines = [...body.matchAll(/^ {6}([a-z-]+): (read|write) #/gm)]
  expect(lines.length, job).toBeGreaterThan(0)
  return Object.fromEntries(lines.map(([, name = '', access]) => [name, access as 'read' | 'write']))
}

test('the page, its assets and the tags are made by a token that may do what the job declares', async () => {
  const env = jobEnvironment('release')
  const github = openGitHubRest(env)
  const assets = [{ name: 'SHA256SUMS', bytes: Buffer.from('sums\n') }]
  const content = { tag: 'v1.2.0', major: 'v1', sha, notes: 'Notes.', assets }
  await publishRelease(github, content)
  expect(await rehearsal.github.commitOf(REPOSITORY, 'refs/tags/v1.2.0')).toBe(sha)
  expect(await rehearsal.github.commitOf(REPOSITORY, 'refs/tags/v1')).toBe(sha)

  const { data } = await github.call('GET', 'releases/tags/v1.2.0')
  const release = data as { id: number; draft: boolean; immutable: boolean; assets: { name: string }[] }
  expect(release).toMatchObject({ draft: false, immutable: true, assets: [{ name: 'SHA256SUMS' }] })
  await expect(github.call('DELETE', 'git/refs/tags/v1.2.0')).rejects.toThrow('422')
  // Run again, it finds all done.
  await publishRelease(github, content)
})

test('the next release moves the major tag and nothing else', async () => {
  git(clone, ['commit', '--quiet', '--allow-empty', '--message', 'Next'])
  const next = git(clone, ['rev-parse', 'HEAD'])
  const env = jobEnvironment('release')
  await gitOverNetwork(clone, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main'], gitToken(env))
  const content = { tag: 'v1.3.0', major: 'v1', sha: next, notes: 'Notes.', assets: [] }
  await publishRelease(openGitHubRest(env), content)
  expect(await rehearsal.github.commitOf(REPOSITORY, 'refs/tags/v1')).toBe(next)
  expect(await rehearsal.github.commitOf(REPOSITORY, 'refs/tags/v1.2.0')).toBe(sha)
})

test('changesets become one pull request, updated by the next one', { timeout: 120_000 }, async () => {
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n')
  const env = jobEnvironment('propose')
  const github = openGitHubRest(env)
  const propose = async (words: string) => {
    git(clone, ['checkout', '--quiet', '--detach', 'origin/main'])
    writeFileSync(join(clone, `.changeset/${words.length}.md`), `---\n"millrace": minor\n---\n\n${words}\n`)
    return proposeRelease(clone, { github, env })
  }
  await gitOverNetwork(clone, ['fetch', '--quiet', 'origin'], gitToken(env))
  const first = await propose('A word to users.')
  const second = await propose('Another word.')
  expect(second).toEqual(first)
  const { data } = await github.call('GET', 'pulls?state=open')
  const [pull, ...others] = data as { title: string; body: string; head: { ref: string } }[]
  expect(others).toEqual([])
  expect(pull?.title).toMatch(/^Release v\d+\.\d+\.\d+$/)
  expect(pull?.body).toContain('Another word.')
  expect(pull?.head.ref).toBe('release/next')
})
