import { openStore } from '@millrace/store'
import type { Check } from './check.ts'

/** The store can be reached and written. */
export const storeCheck: Check = async ({ root, home, config }) => {
  if (!config) return []
  const store = openStore(config.store, { projectRoot: root, home })
  await store.probe()
  return [{ name: 'Store', state: 'ok', seen: `${store.location} can be written` }]
}
