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

test.each([
  ['weather', 'seattle_weather', 'weather=rain', 'date'],
  ['churn', 'customers', `${NASTY.label}=yes`, NASTY.time],
])(
  '%s goes from a file to a promotion, through uv and LightGBM',
  { timeout: 600_000 },
  async (project, dataset, label, time) => {
    const own = join(ground.top, 'customers.parquet')
    if (project === 'churn') await writeChurn(own)
    const file = project === 'churn' ? own : weather
    await ground.millrace('', 'init', project, '--from', file, '--label', label, '--time', time)
    ground.git(project, 'init', '-q', '-b', 'main')
    ground.git(project, 'add', '-A')
    ground.git(project, 'commit', '-q', '-m', 'Start')
    await ground.millrace(project, 'snapshot')
    ground.git(project, 'merge', '-q', `millrace/data/${dataset}`)
    await ground.millrace(project, 'run')
    expect(ground.git(project, 'branch', '--list', 'millrace/promotion/*')).toContain('/production')
  },
)
