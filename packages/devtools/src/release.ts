import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ACTIONS_REPOSITORY } from 'millrace'
import { exportTemplate } from './release/export-template.ts'
import { makeGhesCommit } from './release/ghes.ts'
import { openGitHubRest } from './release/github-rest.ts'
import { makeAssets } from './release/make-assets.ts'
import { planRelease } from './release/plan-release.ts'
import { proposeRelease } from './release/propose-release.ts'
import { publishPackages } from './release/publish-packages.ts'
import { publishRelease } from './release/publish-release.ts'
import { pushTemplate } from './release/push-template.ts'
import { releaseNotes } from './release/release-notes.ts'
import { git, gitOverNetwork, gitToken } from './release/run-git.ts'
import { stagePackages } from './release/stage-packages.ts'

// `npm run release -- <step>`: what .github/workflows/release.yml calls, and works on any machine. See docs/release.md.
const root = fileURLToPath(new URL('../../../', import.meta.url))
const { env } = process
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    template: { type: 'string', default: 'tabular' },
    url: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'without-data': { type: 'boolean', default: false },
  },
})
const [step = ''] = positionals
const say = (line: string) => process.stdout.write(`${line}\n`)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('packages/host/package.json')) as { version: string }
const pin = {
  repository: env['GITHUB_REPOSITORY'] ?? ACTIONS_REPOSITORY,
  sha: git(root, ['rev-parse', 'HEAD']),
  version: `v${version}`,
}
const data = !values['without-data']

const steps: Record<string, () => Promise<void> | void> = {
  plan() {
    const plan = planRelease({
      changesetFiles: readdirSync(join(root, '.changeset')),
      version,
      tags: git(root, ['tag', '--list']).split('\n'),
    })
    say(JSON.stringify(plan))
    if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `action=${plan.action}\n`)
  },
  async propose() {
    say((await proposeRelease(root, { github: openGitHubRest(env), env })).url)
  },
  async export() {
    const to = folder()
    const paths = await exportTemplate({ root, name: values.template, to, pin, data })
    say(`${to}: ${paths.length} files of ${values.template}, pinned to ${pin.sha} (${pin.version})`)
  },
  async assets() {
    const to = folder()
    for (const name of await makeAssets(root, { to, pin })) say(join(to, name))
  },
  async packages() {
    const to = values.to === undefined ? mkdtempSync(join(tmpdir(), 'millrace-packages-')) : folder()
    publishPackages(await stagePackages(root, { to, pin }), { dryRun: values['dry-run'], say })
  },
  async publish() {
    const plan = planRelease({ changesetFiles: [], version, tags: [] })
    if (plan.action !== 'release') throw new Error('There is nothing to release')
    const from = folder()
    const assets = readdirSync(from).map(name => ({ name, bytes: readFileSync(join(from, name)) }))
    const snippets = read('docs/how-to/just-uses-lines.md')
    const notes = releaseNotes({ changelog: read('CHANGELOG.md'), snippets, pin }, version)
    const content = { tag: plan.tag, major: plan.major, sha: pin.sha, notes, assets }
    say((await publishRelease(openGitHubRest(env), content)).url)
    // The same commit as in the assets; for servers that take actions from here by GitHub Connect.
    const { commit } = makeGhesCommit(root, pin)
    const refs = `${commit}:refs/tags/${plan.tag}-ghes`
    await gitOverNetwork(root, ['push', '--quiet', 'origin', refs], gitToken(env))
  },
  async template() {
    if (values.url === undefined) throw new Error('--url: the repository of the template')
    say(await pushTemplate(root, { name: values.template, pin, url: values.url, env, data }))
  },
}

const run = Object.hasOwn(steps, step) ? steps[step] : undefined
if (!run) {
  process.stderr.write(`✖ npm run release -- <${Object.keys(steps).join(' | ')}>\n`)
  process.exit(2)
}
await run()

/** The folder that --to names. */
function folder(): string {
  if (values.to === undefined) throw new Error('--to: a folder')
  const path = resolve(env['INIT_CWD'] ?? '.', values.to)
  if (step === 'export' && existsSync(path) && readdirSync(path).length > 0)
    throw new Error(`${path} is not empty`)
  return path
}
