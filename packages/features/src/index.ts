export { featuresInputs } from './inputs.ts'
export { type DatasetPointers, planFeatures } from './plan.ts'
export { runFeatures } from './run.ts'
