import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ground, openGround } from '../testing/own-project.ts'
import { runCli } from '../testing/run-cli.ts'

const weather = fileURLToPath(
  new URL('../../../../node_modules/vega-datasets/data/seattle-weather.csv', import.meta.url),
)
const own = ['--from', weather, '--label', 'weather=rain', '--time', 'date']
const SHA = 'ab'.repeat(20)

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.remove())

const read = (...path: string[]) => readFile(join(ground.top, ...path), 'utf8')

const well = [
  { name: 'Permissions', state: 'ok' },
  { name: 'Template', state: 'ok', seen: '4 workflows are the template’s' },
]

/** What doctor says of a project's workflow files, without a token. */
async function files(...folder: string[]): Promise<unknown[]> {
  const cwd = join(ground.top, ...folder)
  const env = { GH_TOKEN: '', GITHUB_TOKEN: '' }
  const { code, stdout } = await runCli(['doctor', '--github', '--json'], { cwd, env })
  expect(code).toBe(1)
  return (JSON.parse(stdout) as { checks: unknown[] }).checks
}

async function clone(name: string, origin = 'https://github.com/acme/flights.git'): Promise<void> {
  await mkdir(join(ground.top, name))
  ground.git(name, 'init', '-q', '-b', 'main')
  ground.git(name, 'remote', 'add', 'origin', origin)
}

test('in a clone from GitHub the workflows, the owner and the environment of GitHub come along', async () => {
  await clone('flights')
  await writeFile(join(ground.top, 'flights', 'README.md'), '# mine\n')
  const pin = `millrace/millrace@${SHA}#v1.2.0`
  const { stdout } = await ground.millrace('flights', 'init', ...own, '--pin', pin)
  expect(stdout).toContain('Kept as they are\n    README.md')
  expect(stdout).toContain('git push -u origin HEAD')
  expect(stdout).toContain('Set up Millrace')
  expect(await read('flights', 'README.md')).toBe('# mine\n')
  expect(await read('flights', '.github', 'CODEOWNERS')).toContain('/models/ @acme')
  expect(await read('flights', '.github', 'workflows', 'pipeline.yml')).toContain(
    `actions/train@${SHA} # v1.2.0`,
  )
  expect(await read('flights', 'millrace.yaml')).toContain('driver: oci')
  ground.git('flights', 'add', '-A')
  ground.git('flights', 'commit', '-q', '-m', 'Start')
  expect(await files('flights')).toMatchObject([
    { name: 'Token', state: 'missing' },
    { name: 'Pins', state: 'ok' },
    ...well,
  ])
})

test('a project that is there gets them with --github, its own files stay, and a later --pin fills the placeholder', async () => {
  await ground.millrace('', 'init', 'late', '--store', '../s')
  const before = await read('late', 'features', 'flights.sql')
  await writeFile(join(ground.top, 'late', '.github', 'CODEOWNERS'), '* @ada\n')
  await ground.millrace('late', 'init', '--github')
  expect(await read('late', '.github', 'CODEOWNERS')).toBe('* @ada\n')
  expect(await read('late', '.github', 'workflows', 'deploy.yml')).toContain('@0000000')
  const { stdout } = await ground.millrace('late', 'init', '--github', '--pin', `acme/mill@${SHA}`)
  expect(stdout).toContain('Changed\n    .github/workflows/deploy.yml')
  expect(await read('late', '.github', 'workflows', 'deploy.yml')).toContain(
    `acme/mill/actions/deploy-model@${SHA}`,
  )
  expect(await read('late', 'features', 'flights.sql')).toBe(before)
})

test('in a monorepo workflows stand at the top, and the store beside the repository', async () => {
  await clone('mono')
  await ground.millrace('mono', 'init', 'ml/rain', ...own)
  await ground.millrace('mono', 'init', 'ml/wind', ...own)
  const rain = await read('mono', '.github', 'workflows', 'ml-rain-pipeline.yml')
  expect(rain).toContain('working-directory: ml/rain')
  expect(await read('mono', '.github', 'workflows', 'ml-wind-pipeline.yml')).toContain('"ml/wind/data/**"')
  expect(await read('mono', 'ml', 'rain', 'millrace.yaml')).toContain('path: ../../../rain-store')
  ground.git('mono', 'add', '-A')
  ground.git('mono', 'commit', '-q', '-m', 'Start')
  expect(await files('mono', 'ml', 'rain')).toMatchObject([{ name: 'Token' }, { name: 'Pins' }, ...well])
  await ground.millrace('mono', 'init', 'template')
  expect(await read('mono', 'template', 'millrace.yaml')).toContain('path: ../../store')
})

test('a development build says that it pins nothing, a pin that is no commit is refused, a dry run writes nothing', async () => {
  await clone('dry')
  const { stdout } = await ground.millrace('dry', 'init', '--dry-run')
  expect(stdout).toContain('The workflows pin no release yet')
  expect(ground.git('dry', 'status', '--porcelain')).toBe('')
  const refused = await runCli(['init', '--pin', 'millrace/millrace@v1'], { cwd: join(ground.top, 'dry') })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--pin takes owner/name@<full commit>')
})
