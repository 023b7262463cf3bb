import type { DatasetMeta, StageMeta } from '@millrace/contract'
import { problemAt } from './problem-at.ts'
import { type Path, rangeAt } from './yaml-path.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * A pointer under `data/` or `models/` repeats its own name: a copied file is refused. Files elsewhere (a temporary
 * one, a text from Git) are not judged by their name.
 */
export function checkPointerPlace(source: YamlSource, meta: DatasetMeta | StageMeta): void {
  const { file } = source
  const model = /(?:^|[/:])models\/([^/]+)\/([^/]+)\.dvc$/.exec(file)
  const dataset = model ? null : /(?:^|[/:])data\/([^/]+)\.dvc$/.exec(file)
  const expected = model ? 'model' : dataset ? 'dataset' : meta.kind
  if (meta.kind !== expected) {
    const values = { file, seen: meta.kind, expected }
    throw problemAt(source, 'MR1214', { values, range: rangeAt(source, ['meta', 'millrace', 'kind']) })
  }
  if (meta.kind === 'dataset' && dataset && meta.dataset !== dataset[1]) {
    throw misplaced(source, `the dataset ${meta.dataset}`, 'dataset')
  }
  if (meta.kind === 'model' && model && (meta.model !== model[1] || meta.stage !== model[2])) {
    throw misplaced(source, `${meta.model}/${meta.stage}`, meta.model === model[1] ? 'stage' : 'model')
  }
}

function misplaced(source: YamlSource, seen: string, key: string): Error {
  const path: Path = ['meta', 'millrace', key]
  return problemAt(source, 'MR1217', { values: { file: source.file, seen }, range: rangeAt(source, path) })
}
