import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { sha256 } from '@millrace/contract'
import { whyNoUv } from '@millrace/pipeline/testing'
import { serveFolder, stopServer } from '@millrace/serving'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BadInput, expectRefused, expectRefusedIn } from './testing/bad-input.ts'
import { copyGround, type Ground, prepareProject } from './testing/prepared-project.ts'

const missing = await whyNoUv()
if (missing) console.warn(`skipped: ${missing}`)

let prepared: Ground
beforeAll(async () => {
  if (!missing) prepared = await prepareProject('trained')
})
afterAll(() => prepared?.remove())

const POINTER = 'models/late/production.dvc'
const BRANCH = 'millrace/promotion/late/production'
const OTHER = '0123456789abcdef'.repeat(4)

/** Merges the promotion, after a change to what its branch holds. */
async function merge(ground: Ground, change: () => Promise<void> | void = () => undefined): Promise<void> {
  ground.git('switch', '-q', BRANCH)
  await change()
  ground.git('add', '-A')
  ground.git('commit', '-q', '--amend', '--no-edit', '--allow-empty')
  ground.git('switch', '-q', 'main')
  ground.git('merge', '-q', '--no-ff', '-m', 'merge', BRANCH)
}
const edited =
  (...edits: [from: string | RegExp, to: string][]) =>
  (ground: Ground) =>
    merge(ground, async () => {
      for (const [from, to] of edits) await ground.edit(POINTER, from, to)
    })

/** Every file of the store below a folder, changed where it holds a text. */
function damage(ground: Ground, folder: string, holds: string, bytes: (old: Buffer) => Buffer): void {
  let changed = 0
  for (const entry of readdirSync(join(ground.top, 'store', folder), {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    const old = readFileSync(file)
    if (!old.includes(holds)) continue
    chmodSync(file, 0o644)
    writeFileSync(file, bytes(old))
    changed++
  }
  if (changed === 0) throw new Error(`nothing below ${folder} holds ${holds}`)
}
const flipped = (old: Buffer) => {
  const bytes = Buffer.from(old)
  bytes[old.length - 1] = (bytes[old.length - 1] ?? 0) ^ 1
  return bytes
}

const cases: BadInput[] = [
  {
    name: 'its commit touches another path',
    run: [],
    make: g => merge(g, () => g.write('train/more.py', '')),
    code: 'MR2424',
    exit: 1,
    where: POINTER,
    says: /train\/more\.py/,
  },
  {
    name: 'its first sequence is 2',
    run: [],
    make: edited([/sequence: 1/, 'sequence: 2']),
    code: 'MR2422',
    exit: 1,
    where: POINTER,
  },
  {
    name: 'it names a previous one where none stood',
    run: [],
    make: edited([/( +)sequence: 1/, `$1previous: ${OTHER}\n$1sequence: 1`]),
    code: 'MR2423',
    exit: 1,
    where: POINTER,
  },
  {
    name: 'its version was edited',
    run: [],
    make: edited([/version: v\S+/, 'version: v9.0.0']),
    code: 'MR2425',
    exit: 1,
  },
  {
    name: 'its report was exchanged',
    run: [],
    make: edited([/report: \S+/, `report: ${OTHER}`]),
    code: 'MR2425',
    exit: 1,
  },
  {
    name: 'its validation was exchanged',
    run: [],
    make: edited([/validate: \S+/, `validate: ${OTHER}`]),
    code: 'MR2425',
    exit: 1,
  },
  {
    name: 'its md5 was edited in one place',
    run: [],
    make: edited([/md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`]),
    code: 'MR1213',
    exit: 2,
    where: `${POINTER}:2:8`,
  },
  {
    name: 'its md5 was edited in both places',
    run: [],
    make: edited(
      [/md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`],
      [/( {4}md5:) [0-9a-f]{32}/, `$1 ${OTHER.slice(0, 32)}`],
    ),
    code: 'MR2421',
    exit: 1,
    where: POINTER,
  },
  {
    name: 'its sha256 was edited',
    run: [],
    make: edited([/( {4}sha256:) \S+/, `$1 ${OTHER}`]),
    code: 'MR2425',
    exit: 1,
  },
  {
    name: 'it is of another stage',
    run: [],
    make: edited([/stage: production/, 'stage: staging']),
    code: 'MR1217',
    exit: 2,
  },
  {
    name: 'it is not YAML',
    run: [],
    make: edited([/^/, '<<<<<<< HEAD\n']),
    code: 'MR1210',
    exit: 2,
    also: ['MR1005'],
  },
  {
    name: 'the clone is shallow',
    run: [],
    make: async g => {
      await merge(g)
      renameSync(g.root, `${g.root}-whole`)
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${g.root}-whole`, g.root], {
        stdio: 'pipe',
      })
    },
    code: 'MR1110',
    exit: 2,
    says: /git fetch --unshallow/,
  },
  {
    name: 'a bit of its model flipped',
    run: [],
    make: async g => {
      await merge(g)
      damage(g, 'files', 'Sigmoid', flipped)
    },
    code: 'MR1302',
    exit: 1,
  },
  {
    name: 'its model is gone from the store',
    run: [],
    make: async g => {
      await merge(g)
      rmSync(join(g.top, 'store', 'files'), { recursive: true })
    },
    code: 'MR1303',
    exit: 1,
  },
  {
    name: 'the record of its validation is cut short',
    run: [],
    make: async g => {
      await merge(g)
      damage(g, 'millrace/records/validate', '{', old => old.subarray(0, 300))
    },
    code: 'MR1306',
    exit: 1,
  },
  {
    name: 'the store is another one',
    run: [],
    make: async g => {
      await merge(g)
      await g.edit('millrace.yaml', '../store', '../store2')
    },
    code: 'MR2425',
    exit: 1,
  },
]

describe.skipIf(missing !== undefined)('a promotion is not deployed where', () => {
  test.each(cases)('$name', bad => expectRefused(prepared, { ...bad, run: ['deploy'] }))

  test('its port is in use', async () => {
    const server = createServer((_, response) => response.end('another program')).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    try {
      await expectRefused(prepared, {
        name: '',
        run: ['deploy'],
        make: async g => {
          await merge(g)
          await g.edit('millrace.yaml', 'port: 18099', `port: ${port}`)
        },
        code: 'MR2404',
        exit: 1,
        says: new RegExp(`sport = :${port}`),
      })
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})

describe.skipIf(missing !== undefined)('what serves', () => {
  let ground: Ground
  let port: number
  let good: string
  beforeAll(async () => {
    if (missing) return
    ground = await copyGround(prepared)
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
    await new Promise(resolve => server.close(resolve))
    await merge(ground)
    await ground.edit('millrace.yaml', 'port: 18099', `port: ${port}`)
    const { exitCode, stderr } = await ground.cli('deploy')
    if (exitCode !== 0) throw new Error(stderr)
    ground.commit('millrace.yaml')
    good = ground.git('rev-parse', 'HEAD')
  })
  afterAll(async () => {
    if (missing) return
    await stopServer(serveFolder(ground.root, 'late', 'production'), port)
    await ground.remove()
  })
  const serves = async () => (await fetch(`http://127.0.0.1:${port}/v2/models/late`)).text()

  const later: BadInput[] = [
    {
      name: 'a pointer that follows none',
      run: [],
      make: g => g.edit(POINTER, /sequence: 1/, 'sequence: 2'),
      code: 'MR2423',
      exit: 1,
    },
    {
      name: 'a pointer of another model',
      run: [],
      make: async g => {
        const digest = sha256(readFileSync(join(g.root, POINTER)))
        await g.edit(POINTER, /( +)sequence: 1/, `$1previous: ${digest}\n$1sequence: 2`)
        await g.edit(POINTER, /( {4}sha256:) \S+/, `$1 ${OTHER}`)
      },
      code: 'MR2425',
      exit: 1,
    },
    {
      name: 'a pointer that was edited outside',
      run: [],
      make: g => g.edit(POINTER, /md5: [0-9a-f]{32}/, `md5: ${OTHER.slice(0, 32)}`),
      code: 'MR1213',
      exit: 2,
    },
  ]

  test.each(later)('goes on serving after $name', async bad => {
    await bad.make?.(ground)
    ground.commit(POINTER)
    const before = await serves()
    expect(before).toContain('late')
    await expectRefusedIn(ground, { ...bad, run: ['deploy'] })
    expect(await serves()).toBe(before)
    ground.git('reset', '-q', '--hard', good)
  })
})
