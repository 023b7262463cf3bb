export { canonicalJson, type Json } from './canonical-json.ts'
export { caretFrame, type Span } from './caret-frame.ts'
export { type BlobRef, blobRef, jsonDigest, type Sha256, sha256 } from './digest.ts'
export { type ErrorCode, errorCodes } from './error-codes.ts'
export { BugError, bug, type ErrorDetails, MillraceError, type Place } from './errors.ts'
export { changesBetween, fingerprint, type InputChange } from './fingerprint.ts'
export type { InputSpec, InputSpecs, InputValues } from './inputs.ts'
export {
  after,
  before,
  type Duration,
  type DurationText,
  type DurationUnit,
  isMature,
  type Label,
  parseDuration,
} from './label.ts'
export type * from './manifest.ts'
export * from './names.ts'
export { nearestName } from './nearest-name.ts'
export type { Plan, StagePlan } from './plan.ts'
export type { DatasetMeta, Pointer, StageMeta } from './pointer.ts'
export { type Progress, silent } from './progress.ts'
export {
  type AnyRecord,
  type FingerprintParts,
  type Machine,
  type RecordRef,
  type StageName,
  type StageRecord,
  stageNames,
  stageSubject,
} from './record.ts'
export type * from './report.ts'
export {
  loadRuntimePackage,
  type ProvideRuntime,
  provideRuntime,
  type RuntimePackage,
  runtimeEnvironment,
} from './runtime-package.ts'
export { checkShape, type Shapes } from './shapes.ts'
export type * from './table.ts'
export {
  checkTreePath,
  dvcDirJson,
  isTree,
  type Ref,
  type TreeEntry,
  type TreeRef,
  treeJson,
  treeRef,
} from './tree.ts'
