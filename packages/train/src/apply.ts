import { mkdir, rename, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { ModelConfig } from '@millrace/config'
import {
  bug,
  type Json,
  MillraceError,
  type ModelCard,
  type StageRecord,
  type TrainManifest,
} from '@millrace/contract'
import {
  findSecrets,
  type LockedEnvironment,
  type Made,
  type Project,
  programEnvironment,
  type Ready,
  runProgram,
  syncEnvironment,
  writeSources,
} from '@millrace/pipeline'
import { checkModel } from './check-model.ts'
import { featuresTree, noRows } from './features-tree.ts'
import { readMetrics } from './read-metrics.ts'
import { trainParams } from './train-params.ts'

interface Task {
  model: ModelConfig
  ready: Ready<'train'>
  features: StageRecord<'features'>
  /** Empty folder for all that the run needs; gone afterwards. */
  folder: string
}

/** Trains in a folder that holds the tracked code alone, in the locked environment, and keeps what was written. */
export async function trainModel(project: Project, task: Task): Promise<Made<'train'>> {
  const { model, features, folder } = task
  const { name, train } = model
  const places = {
    source: join(folder, 'source'),
    output: join(folder, 'output'),
    input: join(folder, 'input.json'),
    log: join(folder, 'train.txt'),
    kept: join(folder, 'model'),
  }
  await writeSources(project.source, train.project, places.source)
  await mkdir(places.output)
  await mkdir(places.kept)
  const locked = await syncEnvironment(project, { folder: places.source, name: train.project })
  await writeFile(places.input, JSON.stringify(await inputOf(project, task), null, 2))

  const program = train.command.join(' ')
  const done = project.progress.step(`${name}: training, ${program}`)
  const { exitCode, seconds, tail } = await runProgram({
    command: train.command,
    cwd: places.source,
    env: environmentFor(project, { model, locked, places }),
    timeoutSeconds: train.timeoutSeconds,
    progress: project.progress,
    secrets: findSecrets(project.env, train.env),
    logPath: places.log,
  })
  if (exitCode !== 0) {
    const details = tail.length > 0 ? { frame: tail.join('\n') } : {}
    throw new MillraceError('MR2210', { model: name, program, exitCode, why: whyFailed(exitCode) }, details)
  }
  await checkModel(places.output, { model: name, program })
  const reported = await readMetrics(places.output, name)
  await rename(join(places.output, 'model.onnx'), join(places.kept, 'model.onnx'))
  await writeFile(join(places.kept, 'model.json'), `${JSON.stringify(cardOf(features), null, 2)}\n`)
  const outputs = {
    model: await project.store.putFolder(places.kept),
    log: await project.store.putFile(places.log),
  }
  done()
  return { outputs, manifest: manifestOf(task, { reported, seconds, python: locked.python }) }
}

/** What the program is told: only the training rows, never the holdout. */
async function inputOf(project: Project, { model, features }: Task): Promise<Json> {
  const { params, threads } = trainParams(model)
  const { manifest } = features
  return {
    format: 1,
    model: model.name,
    data: [await trainingRows(project, features)],
    features: manifest.features.map(({ name }) => name),
    label: manifest.label,
    time: manifest.time,
    params,
    seed: model.train.seed,
    threads,
  }
}

async function trainingRows(project: Project, features: StageRecord<'features'>): Promise<string> {
  const entries = await project.store.readTree(featuresTree(features))
  const rows = entries.find(({ path }) => path === 'train.parquet')
  if (!rows) throw noRows(features)
  return project.store.pathOf(rows)
}

/** The locked environment first on PATH; seeds and threads that libraries read before any code of the program runs. */
function environmentFor(
  project: Project,
  task: {
    model: ModelConfig
    locked: LockedEnvironment
    places: { input: string; output: string }
  },
): Record<string, string> {
  const { model, locked, places } = task
  const given = programEnvironment(project.env, model.train.env)
  const threads = String(trainParams(model).threads)
  return {
    PYTHONHASHSEED: '0',
    PYTHONUNBUFFERED: '1',
    OMP_NUM_THREADS: threads,
    OPENBLAS_NUM_THREADS: threads,
    MKL_NUM_THREADS: threads,
    ...given,
    PATH: [locked.bin, given['PATH'] ?? ''].join(delimiter),
    VIRTUAL_ENV: locked.folder,
    MILLRACE_INPUT: places.input,
    MILLRACE_OUTPUT: places.output,
  }
}

function whyFailed(exitCode: number): string {
  return exitCode > 128 && exitCode < 160
    ? `Exit codes above 128 stand for a signal, here ${exitCode - 128}; 9 is most often the system taking memory back.`
    : 'Any exit code but 0 says that there is no model. What it printed last is below.'
}

function cardOf({ manifest }: StageRecord<'features'>): ModelCard & { readonly [key: string]: Json } {
  return {
    format: 1,
    model: manifest.model,
    features: manifest.features.map(({ name }) => name),
    signature: manifest.signature,
    input: 'features',
    output: 'probability',
  }
}

function manifestOf(
  { model, ready, features }: Task,
  run: { reported: Record<string, number>; seconds: number; python: string },
): TrainManifest {
  const { manifest } = features
  const { environment } = ready.parts
  if (!environment) throw bug('a training plan without an environment')
  return {
    model: model.name,
    features: manifest.features.map(({ name }) => name),
    signature: manifest.signature,
    rows: manifest.rows.train,
    trainedUntil: manifest.train.to,
    reported: run.reported,
    environment: { lock: environment.lock, python: run.python },
    trainSeconds: run.seconds,
    data: manifest.data,
    featuresTree: featuresTree(features).sha256,
  }
}
