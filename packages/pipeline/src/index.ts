export type { Project } from './project.ts'
export type { SourceTree } from './source-tree.ts'
export type { Made, Ready, StageResult } from './stage.ts'
