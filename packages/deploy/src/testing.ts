import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Config, formatPointer, type LocalStage, pointerDigest } from '@millrace/config'
import {
  type FingerprintParts,
  fingerprint,
  type Manifests,
  type Pointer,
  type Ref,
  type StageMeta,
  type StageRecord,
  sha256,
  silent,
  stagePointerPath,
} from '@millrace/contract'
import { openRepository } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { type LogisticOptions, logisticAnswer, logisticModel, writeModel } from '@millrace/serving/testing'
import { openLocalStore, type Store } from '@millrace/store'

/** A project on disk with a Git repository, a store and a free port for its one stage. */
export interface Fixture {
  folder: string
  root: string
  project: Project
  store: Store
  stage: LocalStage
  model: { name: string }
  git(...args: string[]): string
  remove(): Promise<void>
}

export async function openFixture(): Promise<Fixture> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'deploy-')))
  const root = join(folder, 'work')
  execFileSync('git', ['init', '-q', '-b', 'main', root])
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim()
  git('config', 'user.name', 'Ada')
  git('config', 'user.email', 'ada@example.org')
  await writeFile(join(root, 'README.md'), 'hello\n')
  await writeFile(join(root, '.gitignore'), '.millrace/\n')
  git('add', '.')
  git('commit', '-qm', 'start')
  const stage: LocalStage = { name: 'production', target: 'local', port: await freePort() }
  const project = await openTestProject(folder)
  return {
    folder,
    root,
    project,
    store: project.store,
    stage,
    model: { name: 'delay' },
    git,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Opens what `openFixture` made, also in another process. */
export async function openTestProject(folder: string): Promise<Project> {
  const root = join(folder, 'work')
  const repository = await openRepository(root)
  const config: Config = {
    project: 'flight-delays',
    environment: undefined,
    store: { driver: 'local', path: join(folder, 'store') },
    datasets: new Map(),
    views: new Map(),
    models: new Map(),
  }
  return {
    root,
    config,
    source: repository.source(),
    store: openLocalStore(join(folder, 'store')),
    repository,
    head: { commit: await repository.headCommit(), dirty: false },
    progress: silent,
    now: () => new Date(),
    threads: 2,
    env: {},
    cache: join(folder, 'cache'),
  }
}

export interface PromotionOptions {
  model: LogisticOptions
  version: string
  sequence: number
  /** Text of the pointer that stands before. */
  previous?: string
  meta?: Partial<StageMeta>
  validation?: Partial<Manifests['validate']>
  /** Added to the answers of the smoke samples. */
  off?: number
  samples?: unknown
}

export interface Promotion {
  text: string
  pointer: Pointer<StageMeta>
}

/** Puts a model and its records into the store and renders the pointer that promotes it. */
export async function preparePromotion(fixture: Fixture, options: PromotionOptions): Promise<Promotion> {
  const { store, folder, git } = fixture
  const made = join(folder, 'made')
  await writeModel(made, logisticModel(options.model))
  const ref = await store.putFolder(made)
  await rm(made, { recursive: true })
  const { features } = logisticModel(options.model).card
  const rows = [0, 1, 2].map(row =>
    features.map((_, column) => (row === 2 && column === 0 ? null : row - column / 2)),
  )
  const expected = rows.map(row => logisticAnswer(options.model, row) + (options.off ?? 0))
  const report = await store.putJson({
    format: 1,
    title: `Promote ${options.version}`,
    sequence: options.sequence,
  })
  const smoke = await store.putJson((options.samples ?? { features, rows, expected }) as never)
  const record = validateRecord(options, ref.sha256, { report, smoke })
  await store.putRecord(record)
  const { sequence, version } = options
  const meta: StageMeta = {
    kind: 'model',
    model: 'delay',
    stage: 'production',
    version,
    sha256: ref.sha256,
    md5: ref.md5,
    data: { flights: { version: '2001-04', sha256: sha256('flights') } },
    features: sha256('features'),
    env: sha256('env'),
    report: report.sha256,
    records: { train: sha256('train'), validate: record.fingerprint },
    code_commit: git('rev-list', '--max-parents=0', 'HEAD'),
    sequence,
    ...(options.previous !== undefined && { previous: pointerDigest(options.previous) }),
    ...options.meta,
  }
  const pointer: Pointer<StageMeta> = {
    path: 'production',
    md5: ref.md5,
    size: ref.size,
    files: ref.files,
    meta,
  }
  return { text: formatPointer(pointer), pointer }
}

/** Merges a pointer into main, by a branch with a merge commit; `more` are other files of the same branch. */
export async function merge(
  fixture: Fixture,
  text: string,
  more: Record<string, string> = {},
): Promise<void> {
  const { git, root } = fixture
  git('checkout', '-q', '-b', 'promotion')
  for (const [path, content] of Object.entries({
    [stagePointerPath('delay', 'production')]: text,
    ...more,
  })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
    git('add', path)
  }
  git('commit', '-qm', 'promote')
  git('checkout', '-q', 'main')
  git('merge', '-q', '--no-ff', '-m', 'merge', 'promotion')
  git('branch', '-q', '-D', 'promotion')
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

function validateRecord(
  { version, sequence, validation }: Pick<PromotionOptions, 'version' | 'sequence' | 'validation'>,
  candidate: string,
  outputs: Record<string, Ref>,
): StageRecord<'validate'> {
  const parts: FingerprintParts = {
    stage: 'validate',
    subject: 'delay/production',
    config: {},
    inputs: { model: candidate },
    code: {},
    params: { sequence },
    format: 1,
  }
  const manifest: Manifests['validate'] = {
    model: 'delay',
    stage: 'production',
    version,
    candidate,
    signature: sha256('signature'),
    verdict: 'first',
    passed: true,
    metrics: [],
    gates: [],
    slices: [],
    slicesLeftOut: { tooSmall: 0, beyond: 0 },
    holdout: { from: '2001-05-01T00:00:00Z', to: '2001-06-01T00:00:00Z', rows: 1000, days: 31, dropped: 0 },
    ...validation,
  }
  return {
    format: 1,
    stage: 'validate',
    subject: parts.subject,
    fingerprint: fingerprint(parts),
    parts,
    parents: [],
    outputs,
    manifest,
    code: { commit: '0'.repeat(40), dirty: false },
    machine: { os: 'test', arch: 'test', cpus: 2, node: 'v24' },
    started: '2001-06-01T00:00:00.000Z',
    seconds: 1,
  }
}
