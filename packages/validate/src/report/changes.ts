import { changesBetween, type InputChange } from '@millrace/contract'
import type { ValidateInputs } from '../inputs.ts'

/** What went into the candidate and not into the champion. */
export interface Changes {
  /** Rows that it learned from more (or fewer) than the champion. */
  rows: number
  data: { dataset: string; from?: string; to?: string }[]
  /** Paths of code that differs. */
  code: string[]
  /** `config gates`, `param seed`: settings that differ. */
  settings: string[]
}

/**
 * Compares data versions by pointer, code and settings by fingerprint parts. The champion's features stand here as
 * they were built over the candidate's data, so what differs there is code and settings alone.
 */
export function changesSince(
  { features, train }: Pick<ValidateInputs, 'features' | 'train'>,
  champion: NonNullable<ValidateInputs['champion']>,
): Changes {
  const before = champion.pointer.meta.data
  const now = train.manifest.data
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()
  const data = names
    .filter(name => before[name]?.sha256 !== now[name]?.sha256)
    .map(dataset => {
      const from = before[dataset]?.version
      const to = now[dataset]?.version
      return { dataset, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    })
  const made = [
    ...changesBetween(champion.features.parts, features.parts),
    ...changesBetween(champion.train.parts, train.parts),
  ]
  return {
    rows: train.manifest.rows - champion.train.manifest.rows,
    data,
    code: unique(made.filter(({ kind }) => kind === 'code').map(changeText)),
    settings: unique(
      made
        .filter(({ kind }) => kind !== 'code' && kind !== 'input')
        .map(change => `${change.kind} ${changeText(change)}`),
    ),
  }
}

function changeText({ name, how }: InputChange): string {
  return how === 'changed' ? name : `${name} (${how})`
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort()
}
