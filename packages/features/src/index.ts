export { featuresInputs } from './inputs.ts'
export { type DatasetPointers, missingDatasets, planFeatures } from './plan.ts'
export { runFeatures } from './run.ts'
