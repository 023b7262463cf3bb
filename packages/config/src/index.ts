export type * from './config.ts'
export { type ConfigText, readConfig } from './read-config.ts'
export type { WrittenConfig } from './written.ts'
