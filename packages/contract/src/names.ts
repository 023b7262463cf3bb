import { MillraceError } from './errors.ts'

/**
 * Name of a project, dataset, feature view, model or stage.
 * @pattern ^[a-z][a-z0-9_-]{0,62}$
 */
export type Name = string

const NAME = /^[a-z][a-z0-9_-]{0,62}$/

/** Checks a name's grammar (MR1203): it becomes part of paths, branches, tags and SQL identifiers. */
export function checkName(name: string, kind = 'name'): Name {
  if (!NAME.test(name)) {
    throw new MillraceError('MR1203', {
      name,
      kind,
      grammar: 'Names are a lower-case letter followed by up to 62 of a–z, 0–9, "_" and "-".',
      example: 'flight-delays',
    })
  }
  return name
}

/**
 * A dataset's version: the period its last rows belong to (`2001`, `2001-04`, `2001-04-30`) or a count (`v3`) where
 * the dataset has no time; `.2`, `.3` … when the same period is taken again with other bytes.
 * @pattern ^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\.[1-9][0-9]*)?$
 */
export type DatasetVersion = string

const DATASET_VERSION = /^(v[1-9]\d*|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\.([1-9]\d*))?$/

export function parseDatasetVersion(text: string): { period: string; revision: number } {
  const match = DATASET_VERSION.exec(text)
  if (match?.[1] === undefined) {
    throw new MillraceError('MR1203', {
      name: text,
      kind: 'dataset version',
      grammar:
        'A version is a period (2001, 2001-04, 2001-04-30) or a count (v3), then ".2", ".3" … for revisions.',
      example: '2001-04',
    })
  }
  return { period: match[1], revision: match[2] === undefined ? 1 : Number(match[2]) }
}

export function formatDatasetVersion(version: { period: string; revision: number }): DatasetVersion {
  return version.revision === 1 ? version.period : `${version.period}.${version.revision}`
}

/**
 * A model's version, semantic: major = other inputs or another label, minor = other data, code or parameters.
 * @pattern ^v(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$
 */
export type ModelVersion = string

const MODEL_VERSION = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/

export interface Semver {
  major: number
  minor: number
  patch: number
}

export function parseModelVersion(text: string): Semver {
  const match = MODEL_VERSION.exec(text)
  if (!match) {
    throw new MillraceError('MR1203', {
      name: text,
      kind: 'model version',
      grammar: 'A model version is "v" and three numbers.',
      example: 'v1.4.0',
    })
  }
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) }
}

export function formatModelVersion({ major, minor, patch }: Semver): ModelVersion {
  return `v${major}.${minor}.${patch}`
}

/** Git tags in GTO's grammar: `delay@v1.2.0` registers a version, `delay#production#3` assigns a stage. */
export type IndexTag =
  | { kind: 'version'; model: Name; version: ModelVersion }
  | { kind: 'stage'; model: Name; stage: Name; sequence: number }

export function formatIndexTag(tag: IndexTag): string {
  return tag.kind === 'version' ? `${tag.model}@${tag.version}` : `${tag.model}#${tag.stage}#${tag.sequence}`
}

/** Reads an index tag; another tool's tag is `undefined`. */
export function parseIndexTag(text: string): IndexTag | undefined {
  const version = /^([a-z][a-z0-9_-]{0,62})@(v\d+\.\d+\.\d+)$/.exec(text)
  if (version?.[1] && version[2] && MODEL_VERSION.test(version[2])) {
    return { kind: 'version', model: version[1], version: version[2] }
  }
  const stage = /^([a-z][a-z0-9_-]{0,62})#([a-z][a-z0-9_-]{0,62})#([1-9]\d*)$/.exec(text)
  if (stage?.[1] && stage[2]) {
    return { kind: 'stage', model: stage[1], stage: stage[2], sequence: Number(stage[3]) }
  }
  return undefined
}

/** What a proposal is about: one branch and one pull request each. */
export type ProposalKey =
  | { kind: 'data'; dataset: Name }
  | { kind: 'promotion'; model: Name; stage: Name }
  | { kind: 'rollback'; model: Name; stage: Name }

/** `data:flights`, `promotion:delay:production`: the marker in a pull request's body. */
export function formatProposalKey(key: ProposalKey): string {
  return key.kind === 'data' ? `data:${key.dataset}` : `${key.kind}:${key.model}:${key.stage}`
}

export function parseProposalKey(text: string): ProposalKey | undefined {
  const [kind, first, second, ...rest] = text.split(':')
  if (first === undefined || rest.length > 0 || !NAME.test(first)) return undefined
  if (kind === 'data' && second === undefined) return { kind, dataset: first }
  if ((kind === 'promotion' || kind === 'rollback') && second !== undefined && NAME.test(second)) {
    return { kind, model: first, stage: second }
  }
  return undefined
}

/** `millrace/promotion/delay/production`: the branch of a proposal. */
export function proposalBranch(key: ProposalKey): string {
  return `millrace/${formatProposalKey(key).replaceAll(':', '/')}`
}

export function parseProposalBranch(branch: string): ProposalKey | undefined {
  return branch.startsWith('millrace/') ? parseProposalKey(branch.slice(9).replaceAll('/', ':')) : undefined
}

/** Where a dataset's pointer stands in the repository. */
export function datasetPointerPath(dataset: Name): string {
  return `data/${dataset}.dvc`
}

/** Where the pointer of a model's stage stands in the repository. */
export function stagePointerPath(model: Name, stage: Name): string {
  return `models/${model}/${stage}.dvc`
}
