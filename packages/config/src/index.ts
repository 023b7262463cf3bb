export type * from './config.ts'
export type { WrittenConfig } from './written.ts'
