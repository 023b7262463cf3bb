import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StageRecord } from '@millrace/contract'
import { whyNoUv } from '@millrace/pipeline/testing'
import { openStore } from '@millrace/store'
import { expect, test } from 'vitest'
import { openSmallProject } from './testing/small-project.ts'

const missing = await whyNoUv()
const DAYS = 100
const PER_DAY = 60

/** Flights between three airports, later in the evening; the same ones each time. */
function flightsCsv(): string {
  const airports = ['ATL', 'LAX', 'ORD']
  const lines = Array.from({ length: DAYS * PER_DAY }, (_, row) => {
    const at = new Date(Date.UTC(2001, 0, 1) + Math.floor((row * 86_400_000) / PER_DAY))
    const noise = ((row * 7919) % 101) - 50
    const delay = at.getUTCHours() + noise
    return `${at.toISOString().slice(0, 19)},${delay},${500 + (row % 7) * 100},${airports[row % 3]},${airports[(row + 1) % 3]}`
  })
  return ['date,delay,distance,origin,destination', ...lines, ''].join('\n')
}

/** Trains the template's LightGBM model in a new project and store; the record of the training. */
async function trainTemplate(): Promise<StageRecord<'train'>> {
  const project = await openSmallProject()
  const { root, top } = project
  try {
    for (const path of ['millrace.yaml', 'README.md', '.gitignore', 'features', 'train'])
      await rm(join(root, path), { recursive: true })
    await project.millrace(['init', '.'])
    await mkdir(join(top, 'source/flights'), { recursive: true })
    await writeFile(join(top, 'source/flights/2001.csv'), flightsCsv())
    await writeFile(join(top, 'source/airports.csv'), 'iata,state\nATL,GA\nLAX,CA\nORD,IL\n')
    await project.commit('The template')
    await project.millrace(['snapshot'])
    for (const dataset of ['airports', 'flights']) await project.merge(`millrace/data/${dataset}`)
    await project.millrace(['train'])
    const store = openStore({ driver: 'local', path: '../store' }, { projectRoot: root, home: root })
    const record = await store.latestRecord('train', 'delay')
    if (!record) throw new Error('nothing was trained')
    return record
  } finally {
    await project.remove()
  }
}

test.skipIf(missing !== undefined)(
  'LightGBM trains the same bytes twice, in two projects with a store each',
  async () => {
    const [first, second] = [await trainTemplate(), await trainTemplate()]
    expect(first.outputs['model']).toEqual(second.outputs['model'])
    expect(first.fingerprint).toBe(second.fingerprint)
  },
  600_000,
)
