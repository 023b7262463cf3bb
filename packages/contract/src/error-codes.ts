import { actionErrors } from './error-codes/action.ts'
import { cliErrors } from './error-codes/cli.ts'
import { configErrors } from './error-codes/config.ts'
import { deployErrors } from './error-codes/deploy.ts'
import { driftErrors } from './error-codes/drift.ts'
import { featuresErrors } from './error-codes/features.ts'
import { gitErrors } from './error-codes/git.ts'
import { hostedErrors } from './error-codes/hosted.ts'
import { machineErrors } from './error-codes/machine.ts'
import { namesErrors } from './error-codes/names.ts'
import { rehearsalErrors } from './error-codes/rehearsal.ts'
import { snapshotErrors } from './error-codes/snapshot.ts'
import { storeErrors } from './error-codes/store.ts'
import { trainErrors } from './error-codes/train.ts'
import { validateErrors } from './error-codes/validate.ts'

/** Every problem that Millrace names, by code. Codes are never used again for something else. */
export const errorCodes = {
  ...configErrors,
  ...gitErrors,
  ...namesErrors,
  ...storeErrors,
  ...snapshotErrors,
  ...featuresErrors,
  ...trainErrors,
  ...validateErrors,
  ...deployErrors,
  ...driftErrors,
  ...machineErrors,
  ...cliErrors,
  ...hostedErrors,
  ...actionErrors,
  ...rehearsalErrors,
} as const

export type ErrorCode = keyof typeof errorCodes
