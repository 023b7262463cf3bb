export { whyNoUv } from '@millrace/pipeline/testing'
export type { ActionHost } from './action/action-host.ts'
export { restorePreview, savePreview } from './action/artifacts/preview.ts'
export { uploadReports } from './action/artifacts/upload-reports.ts'
export { restoreCache } from './action/cache/restore-cache.ts'
export type { Step } from './action/open-step.ts'
export { runPost } from './action/run-post.ts'
export { hostHere } from './action/testing/host-here.ts'
export { readFileCommand } from './action/testing/read-file-command.ts'
export {
  type FakeStep,
  openStepPlace,
  predictions,
  type StepResult,
} from './action/testing/step-place.ts'
