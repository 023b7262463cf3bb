import type { ActionHost } from '../action-host.ts'

/** A folder that the cache of GitHub keeps from run to run. */
export interface KeptFolder {
  /** Names the content: equal keys hold equal things. */
  key: string
  /** The folder, absolute. */
  path: string
}

const STATE = 'millrace-caches'

/** Has a folder saved after the job's last step. */
export async function keepFolder(
  { lend, core, kept }: Pick<ActionHost, 'lend' | 'core' | 'kept'>,
  folder: KeptFolder,
): Promise<void> {
  kept.push(folder)
  await lend(async () => core.saveState(STATE, JSON.stringify(kept)))
}

/** What the step before left to be saved. */
export function readKept({ env }: Pick<ActionHost, 'env'>): KeptFolder[] {
  const text = env[`STATE_${STATE}`]
  return text ? (JSON.parse(text) as KeptFolder[]) : []
}
