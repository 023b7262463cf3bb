import { findSecrets } from '@millrace/pipeline'
import type { Core } from '../action-host.ts'

/** Tells the runner what it must not show: every value that calls itself a credential by its name. */
export function maskSecrets(
  core: Pick<Core, 'setSecret'>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const secret of findSecrets(env, [])) core.setSecret(secret)
}
