import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTree, type StageRecord, sha256, stageNames, treeRef } from '@millrace/contract'
import { openStore, type Store } from '@millrace/store'
import { askModel } from './ask-model.ts'
import { DATA_POINTER, type SmallProject, STAGE_POINTER } from './small-project.ts'

/** What a project has come to, without what may differ between two runs: see `recordOf`. */
export interface FinalState {
  /** Text of each pointer by branch, here and at the remote. */
  pointers: Record<string, string>
  /** Records by stage and fingerprint. */
  records: Record<string, unknown>
  tags: string[]
  /** Every file that a run may leave beside Git and blobs, by its path. */
  files: string[]
  answer: Awaited<ReturnType<typeof askModel>> | undefined
}

/** Reads everything that a run is judged by; throws when the store holds something torn. */
export async function finalState(project: SmallProject): Promise<FinalState> {
  await verifyStore(project)
  const store = storeOf(project)
  const records: FinalState['records'] = {}
  const reports = await timelessReports(store)
  for (const stage of stageNames) {
    for (const record of await store.listRecords(stage))
      records[`${stage} ${record.fingerprint}`] = recordOf(record, reports)
  }
  const tags = await project.git('tag')
  const pointers = await pointersOf(project)
  for (const [name, text] of Object.entries(pointers))
    pointers[name] = text.replace(/(?<=report: )[0-9a-f]{64}/, digest => reports.get(digest) ?? digest)
  const serves = existsSync(join(project.root, '.millrace/serve/sale/production/server.json'))
  return {
    pointers,
    records,
    tags: tags.split('\n').filter(Boolean),
    files: filesOf(project),
    answer: serves ? await askModel(project) : undefined,
  }
}

/**
 * A record without the clock: `started`, `seconds`, how long a program trained and a server took to answer. Commits,
 * digests, fingerprints and everything else have to be the same.
 */
function recordOf(record: StageRecord, reports: ReadonlyMap<string, string>): unknown {
  const { started, seconds, manifest, outputs, ...rest } = record
  const { trainSeconds, smoke, ...told } = manifest as unknown as Record<string, unknown>
  const { requests, largestDifference } = (smoke ?? {}) as Record<string, unknown>
  const { report, ...others } = outputs
  const timeless = report && { report: reports.get(report.sha256) ?? report }
  return { ...rest, outputs: { ...others, ...timeless }, manifest: { ...told, requests, largestDifference } }
}

/** Digests of the promotion reports without their one measured time ("Trained in 4 min"), by their own digests. */
async function timelessReports(store: Store): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const { outputs } of await store.listRecords('validate')) {
    const { report } = outputs
    if (!report || isTree(report)) continue
    const text = JSON.stringify(await store.readJson(report))
    digests.set(report.sha256, sha256(text.replace(/Trained in [^·]*? on/, 'Trained on')))
  }
  return digests
}

async function pointersOf({ git }: SmallProject): Promise<Record<string, string>> {
  const pointers: Record<string, string> = {}
  const branches = (await git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes')).split(
    '\n',
  )
  const atRemote = (await git('ls-remote', '--heads', 'origin')).split('\n').filter(Boolean)
  const tips = [...branches, ...atRemote.map(line => line.split('\t')[0] ?? '')]
  for (const [index, tip] of tips.entries()) {
    const name = atRemote[index - branches.length]?.split('\t')[1] ?? tip
    for (const path of [DATA_POINTER, STAGE_POINTER]) {
      const text = await git('show', `${tip}:${path}`).catch(() => undefined)
      if (text !== undefined) pointers[`${index < branches.length ? '' : 'remote '}${name} ${path}`] = text
    }
  }
  return pointers
}

/**
 * Files under .millrace, the temporary folder and the store, blobs left out. Where a run was killed after its record,
 * the next one has nothing to make: the store's temporary file then stays until something is made again, and the store's
 * hint of what is newest is missing. These two are not looked at.
 */
function filesOf({ top }: SmallProject): string[] {
  const list = (folder: string) =>
    existsSync(join(top, folder))
      ? readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))
      : []
  const all = [
    ...list('work/.millrace'),
    ...list('tmp'),
    ...list('store/millrace'),
    ...list('work/.git').filter(isLock),
  ]
  const later = /^store\/millrace\/(tmp\/\.millrace-|latest)/
  return all.filter(path => !later.test(path)).sort()
}

const isLock = (path: string) => path.endsWith('.lock')

/** Every blob hashes to its name, every tree stands whole, every record's outputs are there. */
async function verifyStore(project: SmallProject): Promise<void> {
  const blobs = join(project.top, 'store/files/md5')
  if (!existsSync(blobs)) return
  for (const entry of readdirSync(blobs, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path
      .slice(blobs.length + 1)
      .replace('/', '')
      .replace('.dir', '')
    const md5 = createHash('md5').update(readFileSync(path)).digest('hex')
    if (md5 !== name) throw new Error(`${path} is torn: it hashes to ${md5}`)
  }
  const store = storeOf(project)
  for (const stage of stageNames) {
    for (const record of await store.listRecords(stage)) {
      for (const [name, ref] of Object.entries(record.outputs)) {
        const whole = isTree(ref) ? treeRef(await store.readTree(ref)).sha256 === ref.sha256 : true
        if (!whole || !(await store.has(ref)))
          throw new Error(`${stage} ${record.subject}: ${name} is not whole`)
      }
    }
  }
}

function storeOf({ root }: SmallProject): Store {
  return openStore({ driver: 'local', path: '../store' }, { projectRoot: root, home: root })
}
