export type { RegistryPlace } from './drivers/open-registry.ts'
export { openLocalStore, openStore, type StoreConfig, type StorePlaces } from './open-store.ts'
export type { Store } from './store.ts'
