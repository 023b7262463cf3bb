import { isTree, MillraceError, type ModelCard, type StageRecord } from '@millrace/contract'
import type { Store } from '@millrace/store'

/** Sample requests that validation kept, with the answers it saw. */
export interface SmokeSamples {
  features: string[]
  /** At most 200; null = missing. */
  rows: (number | null)[][]
  /** P(label = 1) for each row. */
  expected: number[]
}

/** Reads the `smoke` output of a validation and checks it against the model's card (MR2427). */
export async function readSmokeSamples(
  store: Pick<Store, 'readJson'>,
  record: StageRecord<'validate'>,
  card: ModelCard,
): Promise<SmokeSamples> {
  const ref = record.outputs['smoke']
  if (ref === undefined || isTree(ref)) refuse('The validation kept none.')
  return checkSamples(await store.readJson(ref))

  function checkSamples(value: unknown): SmokeSamples {
    const { features, rows, expected } = (value ?? {}) as Partial<SmokeSamples>
    if (!Array.isArray(features) || !Array.isArray(rows) || !Array.isArray(expected))
      refuse('They have no rows.')
    if (rows.length === 0 || rows.length > 200 || expected.length !== rows.length) {
      refuse(`They have ${rows.length} rows and ${expected.length} answers; 1 to 200 of each are needed.`)
    }
    if (features.join('\n') !== card.features.join('\n')) refuse('They have other features than the model.')
    const row = rows.findIndex(
      row => !Array.isArray(row) || row.length !== features.length || !row.every(isCell),
    )
    if (row >= 0) refuse(`Row ${row + 1} does not hold a number or null for each feature.`)
    if (!expected.every(answer => typeof answer === 'number')) refuse('An answer is not a number.')
    return { features, rows, expected }
  }

  function refuse(problem: string): never {
    throw new MillraceError('MR2427', { version: record.manifest.version, problem })
  }
}

function isCell(cell: unknown): boolean {
  return cell === null || typeof cell === 'number'
}
