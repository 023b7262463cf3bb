import { whyNoUv } from '@millrace/pipeline/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type BadInput, checkAnswer, expectRefused } from './testing/bad-input.ts'
import { copyGround, type Ground, prepareProject } from './testing/prepared-project.ts'
import { runCli } from './testing/run-cli.ts'
import { stateOf } from './testing/state-of.ts'
import { FILES, PROGRAM, programWith } from './testing/visits.ts'

const missing = await whyNoUv()
if (missing) console.warn(`skipped: ${missing}`)

let prepared: Ground
beforeAll(async () => {
  if (!missing) prepared = await prepareProject('trained')
})
afterAll(() => prepared?.remove())
afterEach(() => vi.useRealTimers())

/** Another training program, committed. */
const program =
  (text: string) =>
  async (ground: Ground): Promise<void> => {
    await ground.write('train/train.py', text)
    ground.commit('train')
  }
const write = (name: string, text: string) =>
  `import os\nopen(os.environ["MILLRACE_OUTPUT"] + "/${name}", "w").write('''${text}''')\n`
const config =
  (from: string, to: string) =>
  async (ground: Ground): Promise<void> => {
    await ground.edit('millrace.yaml', from, to)
    ground.commit('millrace.yaml')
  }
const uv = (pyproject: (old: string) => string, lock: (old: string) => string) => async (ground: Ground) => {
  await ground.write('train/pyproject.toml', pyproject(FILES['train/pyproject.toml'] ?? ''))
  await ground.write('train/uv.lock', lock(FILES['train/uv.lock'] ?? ''))
  ground.commit('train')
}

const cases: BadInput[] = [
  {
    name: 'fails',
    run: ['train'],
    make: program('print("reading")\nraise SystemExit("no rows")\n'),
    code: 'MR2210',
    exit: 1,
    says: /^ +no rows$/m,
  },
  {
    name: 'fails with a stack trace of its own',
    run: ['train'],
    make: program('raise ValueError("bad rows")\n'),
    code: 'MR2210',
    exit: 1,
    says: /ValueError: bad rows/,
  },
  {
    name: 'is killed',
    run: ['train'],
    make: program('import os\nos.kill(os.getpid(), 9)\n'),
    code: 'MR3022',
    exit: 1,
  },
  {
    name: 'is not there',
    run: ['train'],
    make: config('[python, train.py]', '[no-such-program]'),
    code: 'MR3020',
    exit: 2,
  },
  {
    name: 'writes no model',
    run: ['train'],
    make: program('print("done")\n'),
    code: 'MR2211',
    exit: 1,
    says: /MILLRACE_OUTPUT/,
  },
  {
    name: 'writes an empty model',
    run: ['train'],
    make: program(write('model.onnx', '')),
    code: 'MR2212',
    exit: 1,
  },
  {
    name: 'writes a pickle',
    run: ['train'],
    make: program(write('model.onnx', 'a pickle')),
    code: 'MR2214',
    exit: 1,
  },
  {
    name: 'writes a model cut short',
    run: ['train'],
    make: program(PROGRAM.replace('"))\n', '")[:200])\n')),
    code: 'MR2214',
    exit: 1,
    says: /cut off/,
  },
  {
    name: 'reports NaN',
    run: ['train'],
    make: program(PROGRAM + write('metrics.json', '{"loss": NaN}')),
    code: 'MR2215',
    exit: 1,
    says: /"loss" is NaN/,
  },
  {
    name: 'wants a Python of the future',
    run: ['train'],
    make: uv(
      text => text.replace('3.9', '3.99'),
      text => text.replace('3.9', '3.99'),
    ),
    code: 'MR3034',
    exit: 2,
    says: />=3\.99/,
  },
  {
    name: 'has a lock of something else',
    run: ['train'],
    make: uv(
      text => text.replace('3.9', '3.10'),
      text => text,
    ),
    code: 'MR3033',
    exit: 2,
    says: /uv lock/,
  },
  {
    name: 'has a lock that is none',
    run: ['train'],
    make: uv(
      text => text,
      () => '<<<<<<< HEAD\n',
    ),
    code: 'MR3037',
    exit: 2,
  },
  {
    name: 'has no lock',
    run: ['train'],
    make: async ground => {
      ground.git('rm', '-q', 'train/uv.lock')
      ground.commit('train')
    },
    code: 'MR3032',
    exit: 2,
    says: /uv\.lock/,
  },
  {
    name: 'wants half a thread',
    run: ['train'],
    make: config('seed: 7', 'seed: 7\n      params: { threads: 0.5 }'),
    code: 'MR2201',
    exit: 2,
  },
]

describe.skipIf(missing !== undefined)('training is refused where the program', () => {
  test.each(cases)('$name', bad => expectRefused(prepared, bad))

  test('hangs until its time is over', async () => {
    const ground = await copyGround(prepared)
    try {
      await program('import time\nprint("on", flush=True)\ntime.sleep(600)\n')(ground)
      const before = await stateOf(ground)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
      // Its minute passes as soon as it says that it runs.
      const answer = await runCli(['train', '--json'], ground.root, text => {
        if (/^ +on$/m.test(text)) vi.advanceTimersByTime(60_000)
      })
      checkAnswer(answer, { code: 'MR3023', exit: 1, says: /after its 60 s/ })
      expect(await stateOf(ground)).toEqual(before)
    } finally {
      await ground.remove()
    }
  })
})

/** Trains first: its record is whole, and what is judged afterwards is refused. */
const trained = (text: string) => async (ground: Ground) => {
  await program(text)(ground)
  const { exitCode, stderr } = await ground.cli('train')
  expect(exitCode, stderr).toBe(0)
}
const models: BadInput[] = [
  {
    name: 'answers NaN',
    run: ['run'],
    make: trained(programWith({ weights: [Number.NaN, 0, 0] })),
    code: 'MR2403',
    exit: 1,
  },
  {
    name: 'answers beyond 0 to 1',
    run: ['run'],
    make: trained(programWith({ weights: [3, 0, 0], fault: 'identity' })),
    code: 'MR2403',
    exit: 1,
  },
  {
    name: 'takes fewer features',
    run: ['run'],
    make: trained(programWith({ weights: [3] })),
    code: 'MR2402',
    exit: 1,
  },
]

describe.skipIf(missing !== undefined)('a candidate is not judged that', () => {
  test.each(models)('$name', bad => expectRefused(prepared, bad))

  test('a gate says no to is proposed to nobody', async () => {
    const ground = await copyGround(prepared)
    try {
      await trained(programWith({ weights: [-3, 0, 0] }))(ground)
      const before = await stateOf(ground)
      const { exitCode, stdout } = await ground.cli('run')
      expect([exitCode, stdout]).toEqual([3, expect.stringContaining('a gate said no')])
      const { git, project, scratch } = await stateOf(ground)
      expect({ git, project }).toEqual({ git: before.git, project: before.project })
      const proposals = (files: Record<string, string>) =>
        Object.entries(files).filter(([path]) => path.startsWith('proposals/'))
      expect(proposals(scratch)).toEqual(proposals(before.scratch))
    } finally {
      await ground.remove()
    }
  })
})
