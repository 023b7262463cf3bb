export { planDeploy } from './plan.ts'
export { deployReport } from './report.ts'
export { type DeployResult, deploy } from './run.ts'
export type { DeployOptions } from './wanted.ts'
