import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Stages whose results a store keeps: records of all stages but deployments, which are each repository's own. */
export async function countRecords(store: string): Promise<number> {
  let records = 0
  for (const stage of ['snapshot', 'features', 'train', 'validate', 'drift']) {
    try {
      records += (await readdir(join(store, 'millrace/records', stage))).length
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return records
}
