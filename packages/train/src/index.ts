export { trainInputs } from './inputs.ts'
export { planTrain } from './plan.ts'
export { runTrain } from './run.ts'
