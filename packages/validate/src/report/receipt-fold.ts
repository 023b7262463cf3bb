import type { Fold, ModelVersion, Sha256, Text } from '@millrace/contract'
import type { ValidateInputs } from '../inputs.ts'

/** Where a dataset's rows were taken from, in words without credentials. */
export interface DatasetSource {
  dataset: string
  source: string
}

/** Every digest from the sources to this page. The page's own digest stands in the pointer. */
export function receiptFold(
  inputs: ValidateInputs,
  about: { version: ModelVersion; fingerprint: Sha256; sources: readonly DatasetSource[] },
): Fold {
  const { features, train, champion, model } = inputs
  const { manifest } = train
  const rows: Text[][] = [
    ...about.sources.map(({ dataset, source }) => [`source of ${dataset}`, source, '']),
    ...Object.entries(manifest.data).map(([name, { version, sha256 }]) =>
      row('dataset', `${name}@${version}`, sha256),
    ),
    row('features', `${model}, holdout and training rows`, features.outputs['data']?.sha256),
    row('code', 'commit that it was trained from', train.code.commit),
    row('environment', `Python ${manifest.environment.python}`, manifest.environment.lock),
    row('model', `${model} ${about.version}`, train.outputs['model']?.sha256),
    ...(champion
      ? [row('compared with', `${model} ${champion.pointer.meta.version}`, champion.pointer.meta.sha256)]
      : []),
    row('training record', '', train.fingerprint),
    row('validation record', '', about.fingerprint),
  ]
  const data = Object.entries(manifest.data).map(([name, { version }]) => `${name}@${version}`)
  return {
    summary: `Receipt: source → ${data.join(', ')} → features → model → this page`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'what', align: 'left' },
          { title: 'which', align: 'left' },
          { title: 'sha256', align: 'left' },
        ],
        rows,
      },
      { kind: 'code', language: 'sh', code: `millrace lineage ${model}` },
    ],
  }
}

function row(what: string, which: string, digest: string | undefined): Text[] {
  return [what, which, digest === undefined ? '' : [{ code: digest }]]
}
