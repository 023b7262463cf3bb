import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isTree, type MillraceError, type StageRecord } from '@millrace/contract'
import type { Project } from '@millrace/pipeline'
import { openTestProject, type TestProject, toolCache, whyNoUv } from '@millrace/pipeline/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { planTrain } from './plan.ts'
import { runTrain } from './run.ts'
import {
  featuresRecord,
  TINY_LOCK,
  TINY_ONNX,
  TINY_PROGRAM,
  TINY_PYPROJECT,
  trainingProject,
} from './testing.ts'

const missing = await whyNoUv()
if (missing) console.warn(`skipped: ${missing}`)

let opened: TestProject | undefined
afterEach(async () => {
  await opened?.remove()
  opened = undefined
})

interface Ground {
  test: TestProject
  project: Project
  features: StageRecord<'features'>
  lines: string[]
}

async function open(files: Record<string, string>, env: Record<string, string> = {}): Promise<Ground> {
  const test = await openTestProject(files)
  opened = test
  const lines: string[] = []
  const progress = {
    step: () => () => undefined,
    at: () => undefined,
    line: (line: string) => void lines.push(line),
  }
  const project = await test.reopen({ cache: toolCache(), progress, env: { ...process.env, ...env } })
  const folder = join(test.top, 'features')
  await mkdir(folder)
  return { test, project, lines, features: await featuresRecord(project, folder) }
}
const train = async ({ project, features }: Ground) =>
  runTrain(project, await planTrain(project, 'risk', features), features)

const refused = async (ground: Ground): Promise<MillraceError> => {
  const error = await train(ground).then(
    () => expect.unreachable('it was trained'),
    (reason: MillraceError) => reason,
  )
  expect(await ground.project.store.listRecords('train')).toEqual([])
  expect(await readdir(join(ground.project.root, '.millrace', 'work')).catch(() => [])).toEqual([])
  return error
}

describe.skipIf(missing !== undefined)('training', () => {
  it('keeps model, card and log, reports what the program said, and is reused', async () => {
    const ground = await open(trainingProject(TINY_PROGRAM))
    const { store } = ground.project
    const { reused, record } = await train(ground)
    expect(reused).toBe(false)
    expect(record.manifest).toMatchObject({
      reported: { train_bytes: 16, seed: 7, threads: 1 },
      features: ['hour', 'distance'],
      rows: 16,
      trainedUntil: '2001-02-01T00:00:00Z',
    })
    const model = record.outputs['model']
    const log = record.outputs['log']
    if (!model || !isTree(model) || !log || isTree(log)) return expect.unreachable('outputs are missing')
    const entries = await store.readTree(model)
    expect(entries.map(({ path }) => path)).toEqual(['model.json', 'model.onnx'])
    expect(Buffer.from(await store.readBytes(entries[1]!)).equals(TINY_ONNX)).toBe(true)
    expect(await store.readJson(entries[0]!)).toMatchObject({ input: 'features', output: 'probability' })
    expect(Buffer.from(await store.readBytes(log)).toString()).toBe('rows 16 params {"depth": 3}\n')
    expect(ground.test.git('status', '--porcelain')).toBe('')
    expect((await train(ground)).reused).toBe(true)
  })

  it('runs in the locked environment with the tracked code alone and the environment that is named', async () => {
    const show = `
import os, sys, pathlib
print(sys.prefix == os.environ["VIRTUAL_ENV"], sorted(p.name for p in pathlib.Path(".").iterdir()))
print(os.environ["WANDB_KEY"], os.environ.get("GITHUB_TOKEN"), os.environ["OMP_NUM_THREADS"])
${TINY_PROGRAM}`
    const ground = await open(trainingProject(show, { env: '[WANDB_KEY]' }), {
      WANDB_KEY: 'topsecret',
      GITHUB_TOKEN: 'ghs_token',
    })
    await ground.test.write('train/__pycache__/left.pyc', 'x')
    await ground.test.write('.gitignore', '.millrace/\n__pycache__/\n')
    await train(ground)
    expect(ground.lines.slice(0, 2)).toEqual(["True ['pyproject.toml', 'train.py', 'uv.lock']", '*** None 1'])
  })

  it('trains what a commit holds, whatever the work tree says', async () => {
    const ground = await open(trainingProject(TINY_PROGRAM))
    await ground.test.write('train/train.py', 'raise SystemExit(9)')
    const { commit } = ground.project.head
    const project = { ...ground.project, source: ground.project.repository.source(commit) }
    expect((await train({ ...ground, project })).record.manifest.reported['seed']).toBe(7)
  })

  const write = (name: string, text: string) =>
    `import os\nopen(os.environ["MILLRACE_OUTPUT"] + "/${name}", "w").write('''${text}''')\n`

  it.each([
    ['fails', 'print("reading")\nraise SystemExit("no rows")', {}, 'MR2210', /reading\nno rows/],
    ['hangs', 'import time\nprint("on", flush=True)\ntime.sleep(60)', {}, 'MR3023', /on/],
    ['kills itself', 'import os\nos.kill(os.getpid(), 9)', {}, 'MR3022', /SIGKILL/],
    ['writes no model', write('model.pkl', 'x'), {}, 'MR2211', /model.pkl/],
    ['reports NaN', TINY_PROGRAM + write('metrics.json', '{"loss": NaN}'), {}, 'MR2215', /"loss" is NaN/],
    ['is not there', '', { command: '[no-such-program]' }, 'MR3020', /looked for/],
    ['wants half a thread', '', { params: '{ threads: 0.5 }' }, 'MR2201', /number of threads/],
  ])('that %s leaves no record', async (_, program, settings, code, says) => {
    const ground = await open(trainingProject(program, settings))
    if (code === 'MR3023') ground.project.config.models.get('risk')!.train.timeoutSeconds = 0.7
    const error = await refused(ground)
    expect(error.code, `${error.message}\n${error.frame}`).toBe(code)
    expect(`${error.message}\n${error.why}\n${error.frame}`).toMatch(says)
  })

  it.each([
    ['a lock', { 'train/uv.lock': undefined }, 'MR3032'],
    ['a lock that matches', { 'train/pyproject.toml': TINY_PYPROJECT.replace('3.9', '3.10') }, 'MR3033'],
    [
      'a Python that is there',
      {
        'train/pyproject.toml': TINY_PYPROJECT.replace('3.9', '3.99'),
        'train/uv.lock': TINY_LOCK.replace('3.9', '3.99'),
      },
      'MR3034',
    ],
    [
      'any code',
      {
        'train/train.py': undefined,
        'train/pyproject.toml': undefined,
        'train/uv.lock': undefined,
        'train/README.md': undefined,
      },
      'MR3032',
    ],
  ])('without %s leaves no record', async (_, change, code) => {
    const files = Object.entries({ ...trainingProject(TINY_PROGRAM), ...change })
    const ground = await open(Object.fromEntries(files.filter((file): file is [string, string] => !!file[1])))
    expect((await refused(ground)).code).toBe(code)
  })
})

describe('the fingerprint of a training run', () => {
  it('changes with code, parameters, lock and rows; not with comments, Markdown, time limit or values', async () => {
    const ground = await open(trainingProject(TINY_PROGRAM, { env: '[KEY]' }), { KEY: 'one' })
    const { test, features } = ground
    const print = async (from = features) => (await planTrain(await test.reopen(), 'risk', from)).fingerprint
    const before = await print()
    await test.write('train/README.md', '# Other words\n')
    await test.write('train/train.py', `# a comment\n${TINY_PROGRAM}`)
    for (const [path, text] of Object.entries(trainingProject('', { env: '[KEY]', timeout: '2 hours' })))
      if (path === 'millrace.yaml') await test.write(path, text)
    expect(await print()).toBe(before)

    const seen = new Set([before])
    await test.write('train/train.py', `${TINY_PROGRAM}\nprint(1)\n`)
    seen.add(await print())
    await test.write('train/uv.lock', TINY_LOCK.replace('revision = 2', 'revision = 3'))
    seen.add(await print())
    await test.write('millrace.yaml', trainingProject('', { env: '[KEY]', seed: '8' })['millrace.yaml'] ?? '')
    seen.add(await print())
    seen.add(await print({ ...features, manifest: { ...features.manifest, signature: 'b'.repeat(64) } }))
    expect(seen.size).toBe(5)
  })
})
