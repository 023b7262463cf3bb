import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ground, openGround } from '../testing/own-project.ts'
import { NASTY, writeChurn } from './testing.ts'

const weather = fileURLToPath(
  new URL('../../../../node_modules/vega-datasets/data/seattle-weather.csv', import.meta.url),
)

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.remove())

async function start(project: string, ...own: string[]): Promise<void> {
  await ground.millrace('', 'init', project, ...own)
  ground.git(project, 'init', '-q', '-b', 'main')
  ground.git(project, 'add', '-A')
  ground.git(project, 'commit', '-q', '-m', 'Start')
}

/** Snapshot, merge, features: what the table of the model holds. */
async function untilFeatures(project: string, dataset: string): Promise<string> {
  await ground.millrace(project, 'snapshot')
  ground.git(project, 'merge', '-q', `millrace/data/${dataset}`)
  return (await ground.millrace(project, 'features', '--json')).stdout
}

test('a table of weather that no template knows becomes a training table', async () => {
  await start('weather', '--from', weather, '--label', 'weather=rain', '--time', 'date')
  const built = await untilFeatures('weather', 'seattle_weather')
  expect(built).toContain('weather_rain')
  const { stdout } = await ground.millrace('weather', 'plan', '--json')
  expect(stdout).toContain('"features"')
})

test('so does one whose names need quotes everywhere', async () => {
  await mkdir(join(ground.top, 'in'))
  await writeChurn(join(ground.top, 'in', 'customers.parquet'))
  await start(
    'churn',
    '--from',
    'in/customers.parquet',
    '--label',
    `${NASTY.label}=yes`,
    '--time',
    NASTY.time,
  )
  expect(await untilFeatures('churn', 'customers')).toContain('has_churned_now_yes')
})

test('a dry run writes nothing, and files that are there stay', async () => {
  const own = ['--from', weather, '--label', 'weather=rain', '--time', 'date']
  const { stdout } = await ground.millrace('', 'init', 'dry', ...own, '--dry-run')
  expect(stdout).toContain('Would write 16 files')
  await expect(ground.millrace('dry', 'status')).rejects.toThrow()
  const used = join(ground.top, 'used')
  await mkdir(used)
  await writeFile(join(used, 'README.md'), 'mine')
  await ground.millrace('', 'init', 'used', ...own)
  expect(await readFile(join(used, 'README.md'), 'utf8')).toBe('mine')
  await expect(ground.millrace('', 'init', 'used', ...own)).rejects.toThrow('MR4008')
})
