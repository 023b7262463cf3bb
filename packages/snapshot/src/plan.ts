import type { ColumnContract, DatasetConfig } from '@millrace/config'
import {
  type DatasetMeta,
  type FingerprintParts,
  type Json,
  jsonDigest,
  MillraceError,
  type Name,
  type Pointer,
  type Sha256,
} from '@millrace/contract'
import { type Project, type Ready, readyOf } from '@millrace/pipeline'
import { hashSource } from './source/hash-source.ts'
import { listSource } from './source/list-source.ts'

/** Raised when equal sources give other bytes, or profiles mean something else. */
export const FORMAT = 1

/** Role of the version before among the inputs. No file of a source has it: their names have an ending. */
const PREVIOUS = 'previous'

/**
 * Fingerprint of a dataset's next version: each source file's bytes by its path inside the source, the dataset's part
 * of millrace.yaml (where the source lies is not in it), and the version before, by its tree and its name. Of that
 * one the rows decide what counts as older, its columns are what the new ones are compared with, and its name is what
 * the new one continues. Where the version before was itself made from exactly these files under this config, the
 * fingerprint is that version's own: an unchanged source is never taken twice.
 * Throws MR2001 to MR2007 and MR2015 to MR2017 for a source that can not be read whole.
 */
export async function planSnapshot(
  project: Project,
  dataset: Name,
  previous?: Pointer<DatasetMeta>,
): Promise<Ready<'snapshot'>> {
  const config = datasetOf(project, dataset)
  const done = project.progress.step(`${dataset}: looking at the source`)
  const source = await listSource(project.root, config)
  const files = await hashSource(project, dataset, source)
  done(`${source.files.length} ${source.files.length === 1 ? 'file' : 'files'}`)
  const parts = {
    stage: 'snapshot' as const,
    subject: dataset,
    config: configJson(config),
    inputs: { ...files, ...(previous && { [PREVIOUS]: previous.meta.sha256 }) },
    code: {},
    params: previous ? { previous: previous.meta.version } : {},
    format: FORMAT,
  }
  return (await standing(project, previous, parts)) ?? readyOf(parts, [])
}

export function datasetOf(project: Pick<Project, 'config'>, name: Name): DatasetConfig {
  const config = project.config.datasets.get(name)
  if (!config) throw new MillraceError('MR2015', { dataset: name })
  return config
}

/** Digests of the source's files, by name. */
export function sourceInputs({ inputs }: Pick<FingerprintParts, 'inputs'>): Record<string, Sha256> {
  return Object.fromEntries(Object.entries(inputs).filter(([role]) => role !== PREVIOUS))
}

/** The version before, where these inputs are its own. */
async function standing(
  project: Project,
  previous: Pointer<DatasetMeta> | undefined,
  parts: FingerprintParts,
): Promise<Ready<'snapshot'> | undefined> {
  if (!previous) return undefined
  const record = await project.store.readRecord('snapshot', previous.meta.record)
  if (record?.subject !== parts.subject) return undefined
  if (record.outputs['data']?.sha256 !== previous.meta.sha256) return undefined
  if (sourceDigest(record.parts) !== sourceDigest(parts)) return undefined
  return readyOf({ ...record.parts, stage: 'snapshot' }, record.parents)
}

function sourceDigest(parts: FingerprintParts): Sha256 {
  return jsonDigest({ config: parts.config, files: sourceInputs(parts), format: parts.format })
}

function configJson({ time, partition, minRows, columns }: DatasetConfig): Json {
  return {
    ...(time !== undefined && { time, partition, min_rows: minRows }),
    columns: Object.fromEntries([...columns].map(([name, contract]) => [name, contractJson(contract)])),
  }
}

function contractJson({ type, nullable, min, max, values, public: isPublic }: ColumnContract): Json {
  return { type, nullable, min, max, values, public: isPublic }
}
