export { openLocalStore, openStore, type StorePlaces } from './open-store.ts'
export type { Store } from './store.ts'
