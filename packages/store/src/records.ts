import {
  bug,
  canonicalJson,
  checkShape,
  fingerprint,
  isTree,
  type Json,
  jsonDigest,
  MillraceError,
  type Sha256,
  type StageName,
  type StageRecord,
} from '@millrace/contract'
import type { Blobs } from './blobs.ts'
import type { Driver } from './driver.ts'
import { fingerprintOf, hintKey, recordKey, recordsOf, treeKey } from './keys.ts'
import { inParallel } from './parallel.ts'
import { parseObject, readObject } from './read-object.ts'

/** What ran, by fingerprint. */
export interface Records {
  read<S extends StageName>(stage: S, name: Sha256): Promise<StageRecord<S> | undefined>
  put<S extends StageName>(record: StageRecord<S>): Promise<StageRecord<S>>
  latest<S extends StageName>(stage: S, subject: string): Promise<StageRecord<S> | undefined>
  list<S extends StageName>(stage: S): Promise<StageRecord<S>[]>
}

/** Records in flight while a stage's are listed. */
const RECORDS_AT_ONCE = 8

export function recordsOn(driver: Driver, blobs: Blobs): Records {
  const records: Records = {
    async read(stage, name) {
      const key = recordKey(stage, name)
      const text = await readObject(driver, key)
      return text === undefined ? undefined : parse(text, stage, name)
    },
    async put(record) {
      const key = recordKey(record.stage, record.fingerprint)
      if (fingerprint(record.parts) !== record.fingerprint) throw bug(`${key} is not what its parts hash to`)
      const sent = checkShape('StageRecord', JSON.parse(canonicalJson(asJson(record))), key)
      const names = await outputsStand(record)
      await blobs.flush()
      const created = await driver.put(key, { bytes: Buffer.from(seal(sent)), how: 'create', names })
      // As it will be read: whoever writes it out again gets the same bytes from the one that ran and from a later one.
      const standing = created ? (sent as typeof record) : await stands(record)
      await hint(standing)
      // Where two can both be told that they were first, the later look is the better one.
      return driver.abilities.putIfAbsent ? standing : stands(record)
    },
    async latest(stage, subject) {
      const hinted = await readHint(stage, subject)
      if (hinted) return hinted
      // No hint, or not one to follow: the records themselves know.
      return (await records.list(stage)).filter(record => record.subject === subject).at(-1)
    },
    async list(stage) {
      const names = (await driver.list(recordsOf(stage))).flatMap(key => fingerprintOf(key) ?? [])
      const found = await inParallel(names, RECORDS_AT_ONCE, name => records.read(stage, name))
      return found
        .filter(record => record !== undefined)
        .sort((a, b) => (a.started < b.started ? -1 : a.started > b.started ? 1 : 0))
    },
  }
  return records

  async function stands<S extends StageName>({
    stage,
    fingerprint,
  }: StageRecord<S>): Promise<StageRecord<S>> {
    const record = await records.read(stage, fingerprint)
    if (record) return record
    throw new MillraceError('MR1303', { key: recordKey(stage, fingerprint), location: driver.location })
  }

  function parse<S extends StageName>(text: string, stage: S, name: Sha256): StageRecord<S> {
    const key = recordKey(stage, name)
    const record = checkShape('StageRecord', unsealed(text, key), key)
    if (record.stage !== stage || record.fingerprint !== name || fingerprint(record.parts) !== name) {
      throw damaged(key, 'What is in it belongs to another fingerprint.')
    }
    return record as StageRecord<S>
  }

  function unsealed(text: string, key: string): unknown {
    const sealed = parseObject(text, key, driver.location)
    const { record, sha256 } = (sealed ?? {}) as { record?: Json; sha256?: Json }
    if (record === undefined || jsonDigest(record) !== sha256) {
      throw damaged(key, 'It does not hash to the sha256 that stands in it.')
    }
    return record
  }

  /** Keys of the blobs among the outputs; a tree keeps its own. */
  async function outputsStand(record: StageRecord): Promise<string[]> {
    const names: string[] = []
    for (const ref of Object.values(record.outputs)) {
      const there = isTree(ref) ? await driver.stat(treeKey(ref.sha256)) : await blobs.claim(ref)
      const key = isTree(ref) ? treeKey(ref.sha256) : blobs.keyOf(ref)
      if (!there) throw new MillraceError('MR1303', { key, location: driver.location })
      if (!isTree(ref)) names.push(key)
    }
    return names
  }

  async function hint(record: StageRecord): Promise<void> {
    const newest = await readHint(record.stage, record.subject)
    if (newest && newest.started >= record.started) return
    const text = canonicalJson({ fingerprint: record.fingerprint })
    const key = hintKey(record.stage, record.subject)
    await driver.put(key, { bytes: Buffer.from(text), how: 'replace' })
  }

  /** The record that the hint names, if it names one of this subject. */
  async function readHint<S extends StageName>(
    stage: S,
    subject: string,
  ): Promise<StageRecord<S> | undefined> {
    const text = await readObject(driver, hintKey(stage, subject))
    const name = text && /^\{"fingerprint":"([0-9a-f]{64})"\}$/.exec(text)?.[1]
    const record = name ? await records.read(stage, name) : undefined
    return record?.subject === subject ? record : undefined
  }

  function damaged(key: string, problem: string): MillraceError {
    return new MillraceError('MR1306', { key, problem, location: driver.location })
  }
}

/** A record seals itself: its own digest stands beside it, since its name is that of its inputs. */
function seal(record: StageRecord): string {
  return canonicalJson({ record: asJson(record), sha256: jsonDigest(asJson(record)) })
}

/** Records are made of JSON values alone; an interface just doesn't say so to the compiler. */
function asJson(record: StageRecord): Json {
  return record as unknown as Json
}
