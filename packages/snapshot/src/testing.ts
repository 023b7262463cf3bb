import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readConfig } from '@millrace/config'
import { type Progress, type SnapshotManifest, type StageRecord, silent } from '@millrace/contract'
import { openRepository, type Proposal } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import { openLocalStore } from '@millrace/store'
import { datasetPointer } from './judge.ts'
import { planSnapshot } from './plan.ts'
import { readProfiles } from './profiles.ts'
import { proposeDataset } from './propose.ts'
import { snapshotReport } from './report.ts'
import { type PreviousVersion, runSnapshot } from './run.ts'

/** A project in a Git repository of its own, with a source folder and a store beside it. */
export interface TestProject {
  /** Folder with all of it. */
  top: string
  root: string
  source: string
  open(changes?: { threads?: number; progress?: Progress }): Promise<Project>
  /** Writes a file of the source, long ago by its times. */
  write(name: string, content: string | Uint8Array): string
  /** Commits millrace.yaml with this dataset. */
  configure(dataset: string): void
  git(...args: string[]): string
  remove(): void
}

/** `dataset` is the part below `datasets.flights` in millrace.yaml, in YAML's flow style. */
export function makeProject(
  dataset = '{ source: { files: ../source }, time: date, columns: {} }',
): TestProject {
  const project = projectAt(realpathSync(mkdtempSync(join(tmpdir(), 'millrace-snapshot-'))))
  for (const folder of [project.root, project.source]) mkdirSync(folder)
  project.git('init', '-q', '-b', 'main')
  project.git('config', 'user.name', 'Ada')
  project.git('config', 'user.email', 'ada@example.org')
  writeFileSync(join(project.root, '.gitignore'), '/.millrace\n')
  project.git('add', '.')
  project.configure(dataset)
  return project
}

/** The test project that stands in a folder. */
export function projectAt(top: string): TestProject {
  const root = join(top, 'project')
  const source = join(top, 'source')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  return {
    top,
    root,
    source,
    git,
    async open({ threads = 2, progress = silent } = {}) {
      const repository = await openRepository(root)
      return {
        root,
        config: readConfig({
          text: readFileSync(join(root, 'millrace.yaml'), 'utf8'),
          file: 'millrace.yaml',
        }),
        source: repository.source(),
        store: openLocalStore(join(top, 'store')),
        repository,
        head: { commit: await repository.headCommit(), dirty: false },
        progress,
        now: () => new Date(),
        threads,
        env: {},
        cache: join(top, 'cache'),
      }
    },
    write(name, content) {
      const path = join(source, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      utimesSync(path, 1e9, 1e9)
      return path
    },
    configure(part) {
      const text = `project: test\nstore: { driver: local, path: ../store }\ndatasets:\n  flights: ${part}\n`
      writeFileSync(join(root, 'millrace.yaml'), text)
      git('add', 'millrace.yaml')
      git('commit', '-qm', 'config')
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
}

/** Plans and takes a version of `flights`. */
export async function takeVersion(
  project: Project,
  previous?: PreviousVersion,
): Promise<{ reused: boolean; record: StageRecord<'snapshot'>; version: PreviousVersion }> {
  const ready = await planSnapshot(project, 'flights', previous?.pointer)
  const result = await runSnapshot(project, ready, { dataset: 'flights', ...(previous && { previous }) })
  return { ...result, version: { pointer: datasetPointer(result.record), record: result.record } }
}

/** Takes a first version and proposes it, as the host does. */
export async function takeAndPropose(project: Project): Promise<Proposal> {
  const { record } = await takeVersion(project)
  const report = snapshotReport({ record, profiles: { after: await readProfiles(project, record) } })
  return proposeDataset(project, { record, report })
}

/** Rows of a CSV: `date,delay,origin`, `count` of them spread over the days of a month from its first. */
export function csvRows(month: string, count: number, from = 0): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const at = from + index
    const day = String((at % 28) + 1).padStart(2, '0')
    const minute = String(at % 60).padStart(2, '0')
    return `${month}-${day} 10:${minute}:00,${(at * 7) % 90},${['ATL', 'ORD', 'SFO'][at % 3]}`
  })
  return rows.map(row => `${row}\n`).join('')
}

export const HEADER = 'date,delay,origin\n'

/** A record to vary in tests of what is said about one. */
export function buildRecord(changes: Partial<SnapshotManifest> = {}): StageRecord<'snapshot'> {
  const digest = (letter: string) => letter.repeat(64)
  const part = (name: string, letter: string, rows: number) => ({
    name,
    path: `${name}.parquet`,
    rows,
    sha256: digest(letter),
    md5: letter.repeat(32),
    size: rows * 10,
  })
  return {
    format: 1,
    stage: 'snapshot',
    subject: 'flights',
    fingerprint: digest('f'),
    parts: {
      stage: 'snapshot',
      subject: 'flights',
      config: {},
      inputs: {},
      code: {},
      params: {},
      format: 1,
    },
    parents: [],
    outputs: {
      data: {
        sha256: digest(changes.version === undefined ? 'a' : 'b'),
        md5: `${'c'.repeat(32)}.dir`,
        size: 9,
        files: 2,
      },
      profile: { sha256: digest('d'), md5: 'd'.repeat(32), size: 9 },
    },
    manifest: {
      dataset: 'flights',
      version: '2001-02',
      rows: 300,
      schema: [
        { name: 'date', type: 'timestamp', nullable: true },
        { name: 'delay', type: 'integer', nullable: true },
      ],
      watermark: '2001-02-28T23:59:00.000Z',
      partitions: [part('2001-01', '1', 100), part('2001-02', '2', 200)],
      heldBack: [],
      contract: [{ name: 'rows ≥ 1', passed: true, rows: 0, seen: '300 rows' }],
      source: '../source',
      ...changes,
    },
    code: { commit: 'e'.repeat(40), dirty: false },
    machine: { os: 'linux', arch: 'x64', cpus: 2, node: 'v24' },
    started: '2001-03-01T00:00:00.000Z',
    seconds: 1,
  }
}
