import {
  checkShape,
  type DatasetMeta,
  MillraceError,
  type Pointer,
  type StageMeta,
  sha256,
} from '@millrace/contract'
import { stringify } from 'yaml'
import { checkOut } from './pointer-out.ts'
import { checkPointerPlace } from './pointer-place.ts'
import { problemAt } from './problem-at.ts'
import { rangeAt } from './yaml-path.ts'
import { openYaml, type YamlSource } from './yaml-source.ts'

/**
 * Reads a DVC 3 pointer that Millrace wrote. Throws MR1210 (no YAML), MR1211 (no meta.millrace), MR1212 (not one
 * out), MR1213 (md5 changed outside), MR1214 (the other kind), MR1215 and MR1216 (wrong value, foreign key), MR1217
 * (stands under another name), MR1218 (wrong meta).
 */
export function parsePointer(text: string, file: string): Pointer
export function parsePointer(text: string, file: string, kind: 'dataset'): Pointer<DatasetMeta>
export function parsePointer(text: string, file: string, kind: 'model'): Pointer<StageMeta>
export function parsePointer(text: string, file: string, kind?: 'dataset' | 'model'): Pointer {
  const source = readYaml(text, file)
  const value: unknown = source.document.toJS()
  const millrace = memberOf(memberOf(value, 'meta'), 'millrace')
  if (millrace === undefined) {
    throw problemAt(source, 'MR1211', { values: { file }, range: rangeAt(source, ['meta']) })
  }
  const out = checkOut(source, value)
  const meta = readMeta(source, millrace)
  if (kind !== undefined && meta.kind !== kind) {
    const values = { file, seen: meta.kind, expected: kind }
    throw problemAt(source, 'MR1214', { values, range: rangeAt(source, ['meta', 'millrace', 'kind']) })
  }
  checkPointerPlace(source, meta)
  if (meta.md5 !== out.md5) {
    const values = { file, out: out.md5, meta: meta.md5 }
    throw problemAt(source, 'MR1213', { values, range: rangeAt(source, ['outs', 0, 'md5']) })
  }
  return { ...out, meta }
}

/** The text of a `.dvc` file: DVC's own key order first, then `meta.millrace` in the order of its type. */
export function formatPointer({ path, md5, size, files, meta }: Pointer): string {
  const nfiles = md5.endsWith('.dir') ? { nfiles: files } : {}
  const value = { outs: [{ md5, size, ...nfiles, hash: 'md5', path }], meta: { millrace: ordered(meta) } }
  // Also safe for YAML 1.1, which DVC's readers speak in part: digests and dates stay text.
  return stringify(value, {
    indentSeq: false,
    lineWidth: 0,
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  })
}

/** SHA-256 of the file's bytes: what `previous` and deployment records name. */
export function pointerDigest(text: string): string {
  return sha256(text)
}

const order = {
  dataset: 'kind dataset version sha256 md5 rows schema watermark source contract record'.split(' '),
  model:
    'kind model stage version sha256 md5 data features env report records code_commit previous sequence'.split(
      ' ',
    ),
}

function ordered(meta: DatasetMeta | StageMeta): Record<string, unknown> {
  const members = new Map<string, unknown>(Object.entries(meta))
  return Object.fromEntries(
    order[meta.kind].flatMap(key =>
      members.get(key) === undefined ? [] : [[key, sorted(key, members.get(key))]],
    ),
  )
}

/** Datasets by name, each with its version first: the order in which they were put in does not matter. */
function sorted(key: string, value: unknown): unknown {
  if (key !== 'data') return value
  const versions = Object.entries(value as StageMeta['data']).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(versions.map(([name, { version, sha256 }]) => [name, { version, sha256 }]))
}

function readYaml(text: string, file: string): YamlSource {
  const { source, problems } = openYaml(text, file)
  const [first] = problems
  if (!first) return source
  throw new MillraceError(
    'MR1210',
    { file, problem: `${first.message}.` },
    {
      ...(first.where && { where: first.where }),
      ...(first.frame && { frame: first.frame }),
      also: problems,
    },
  )
}

function readMeta(source: YamlSource, millrace: unknown): DatasetMeta | StageMeta {
  const { file } = source
  const kind = memberOf(millrace, 'kind')
  try {
    return kind === 'model'
      ? checkShape('StageMeta', millrace, file)
      : checkShape('DatasetMeta', millrace, file)
  } catch (error) {
    if (!(error instanceof MillraceError)) throw error
    const range = rangeAt(source, ['meta', 'millrace'], 'key')
    throw problemAt(source, 'MR1218', { values: { file, problem: error.why }, range })
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
