export type { Project } from './project.ts'
export type { Made, Ready, StageResult } from './stage.ts'
