export {
  type FakeStep,
  openStepPlace,
  predictions,
  type StepPlace,
  type StepResult,
} from './action/testing/step-place.ts'
